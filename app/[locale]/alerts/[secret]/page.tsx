import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Acts } from '#app/[locale]/alerts/[secret]/acts'
import { Scope } from '#app/[locale]/alerts/scope'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { FactList } from '#components/fact-list'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { findSubscription } from '#lib/alerts/subscription'
import { alertWords } from '#lib/alerts/words'

type Props = PageProps<'/[locale]/alerts/[secret]'>

async function readSubscription(props: Props) {
  const { secret } = await props.params
  const subscription = await findSubscription(secret)
  if (subscription === null) notFound()
  return { secret, subscription }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { secret } = await readSubscription(props)
  const { locale, t } = await readRecord(props)
  const [title, description] = [t('alerts.manage.title'), t('alerts.manage.says')]
  return pageMetadata({ locale, path: `/alerts/${secret}`, title, description, indexed: false })
}

/** One alert, for whoever holds its link: to confirm, pause, resume or delete it. Reading the page changes nothing. */
export default async function AlertPage(props: Props) {
  const { secret, subscription } = await readSubscription(props)
  const request = await readRecord(props)
  const { t, locale, edition } = request
  const { list, filter, state, toldEdition } = subscription
  const { done: asked } = await props.searchParams
  const done = (['activate', 'pause'] as const).find((one) => one === asked)
  const trail = [{ path: '/alerts', name: t('alerts.title') }]
  return (
    <PageFrame request={request} path={`/alerts/${secret}`} trail={trail}>
      <h1 className="mt-6 text-head">{t('alerts.manage.title')}</h1>
      <p className="mt-2 max-w-3xl text-quiet">{t('alerts.manage.says')}</p>
      {done && (
        <p role="status" className="mt-4 border-s-4 border-accent bg-tint px-4 py-2">
          {t(`alerts.manage.done.${done}`)}
        </p>
      )}
      <FactList
        facts={[
          { term: t('alerts.manage.state'), detail: t(`alerts.manage.states.${state}`) },
          { term: t('alerts.manage.language'), detail: t(`alerts.form.${subscription.locale}`) },
          {
            term: t('alerts.manage.told'),
            detail: state === 'active' && t('alerts.manage.toldEdition', { edition: toldEdition }),
          },
        ]}
      />
      <Acts request={request} secret={secret} state={state} />
      <Section id="scope" title={t('alerts.scope')}>
        <Scope t={t} list={list} lines={await alertWords(list, filter, edition.number, locale)} />
      </Section>
    </PageFrame>
  )
}
