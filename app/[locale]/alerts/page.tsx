import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { alertLists } from '#lib/alerts/names'

type Props = PageProps<'/[locale]/alerts'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const [title, description] = [t('alerts.title'), t('alerts.says')]
  return pageMetadata({ locale, path: '/alerts', title, description, indexed: false })
}

/** Which lists can be followed by mail, and how. */
export default async function AlertsPage(props: Props) {
  const request = await readRecord(props)
  const { t, href } = request
  return (
    <PageFrame request={request} path="/alerts" trail={[{ path: '/', name: t('shared.nav.home') }]}>
      <h1 className="mt-6 text-head">{t('alerts.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('alerts.says')}</p>
      <Section id="lists" title={t('alerts.choose')} says={t('alerts.chooseSays')}>
        <ul className="max-w-4xl">
          {alertLists.map((list) => (
            <li key={list} className="flex flex-wrap items-center gap-x-6 border-t border-rule py-2">
              <span className="w-full sm:w-48">{t(`alerts.list.${list}`)}</span>
              <a href={href(`/${list}`)} className="inline-block py-2">
                {t('alerts.open')}
                <span className="sr-only"> {t(`alerts.list.${list}`)}</span>
              </a>
              <a href={href('/alerts/new', { list })} className="inline-block py-2">
                {t('alerts.whole')}
                <span className="sr-only"> {t(`alerts.list.${list}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </PageFrame>
  )
}
