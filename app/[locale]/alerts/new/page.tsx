import type { Metadata } from 'next'
import { AddressForm } from '#app/[locale]/alerts/new/address-form'
import { Scope } from '#app/[locale]/alerts/scope'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { FeedLinks } from '#components/feed-links'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { alertedLists, readAlertFilter } from '#lib/alerts/lists'
import { isAlertList } from '#lib/alerts/names'
import { alertWords } from '#lib/alerts/words'
import { mailIsSetUp } from '#lib/mail/state'

type Props = PageProps<'/[locale]/alerts/new'>
const path = '/alerts/new'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const [title, description] = [t('alerts.newTitle'), t('alerts.says')]
  return pageMetadata({ locale, path, title, description, indexed: false })
}

/** Asks to be told of a filtered list: what it is in words, an address, consent; and the same as a feed. */
export default async function NewAlertPage(props: Props) {
  const request = await readRecord(props)
  const { t, locale, href, edition } = request
  const query = await props.searchParams
  const list = isAlertList(query.list) ? query.list : null
  const filter = list && readAlertFilter(list, query)
  const problem = query.problem === 'address' || query.problem === 'consent' ? query.problem : null
  const trail = [{ path: '/alerts', name: t('alerts.title') }]
  return (
    <PageFrame request={request} path={path} query={{ ...(list && { list }), ...filter }} trail={trail}>
      <h1 className="mt-6 text-head">{t('alerts.newTitle')}</h1>
      {list === null || filter === null ? (
        <p className="mt-4">
          {t('alerts.wrongFilter')} <a href={href(list ? `/${list}` : '/alerts')}>{t('alerts.back')}</a>
        </p>
      ) : (
        <>
          <Section id="scope" title={t('alerts.scope')}>
            <Scope t={t} list={list} lines={await alertWords(list, filter, edition.number, locale)} />
          </Section>
          {mailIsSetUp() ? (
            <AddressForm request={request} list={list} filter={filter} problem={problem} />
          ) : (
            <p className="mt-8 border-s-4 border-warn px-4 py-2">{t('alerts.off')}</p>
          )}
          <Section id="feeds" title={t('alerts.feeds')} says={t('alerts.feedsSay')}>
            <FeedLinks t={t} locale={locale} feed={alertedLists[list].feed} given={filter} />
          </Section>
        </>
      )}
    </PageFrame>
  )
}
