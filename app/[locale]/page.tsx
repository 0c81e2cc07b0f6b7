import type { Metadata } from 'next'
import { figuresOfEvents } from '#app/event-figures'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { AudienceLinks } from '#app/[locale]/audience-links'
import { EventTable } from '#components/event-table'
import { PageFrame } from '#components/page-frame'
import { ProjectTable } from '#components/project-table'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import { titlesOf } from '#lib/editions/queries'
import { listPublishedEvents } from '#lib/events/queries'
import { getTotals } from '#lib/figures/queries'
import { listLatestSignings } from '#lib/projects/queries'

type Props = PageProps<'/[locale]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readRecord(props)
  const title = t('pages.home.title')
  return pageMetadata({ locale, path: '/', title, description: t('pages.home.description') })
}

export default async function HomePage(props: Props) {
  const request = await readRecord(props)
  const { t, href, edition } = request
  const [totals, events, signings] = await Promise.all([
    getTotals({}, edition.number),
    listPublishedEvents({}, { sort: '-date', limit: 6 }, edition.number),
    listLatestSignings(10, edition.number),
  ])
  const [{ announced, recorded }, titles] = await Promise.all([
    figuresOfEvents(events.rows, edition.number),
    titlesOf(
      signings.flatMap((row) => row.enterpriseKeys.map((key) => `enterprise:${key}`)),
      edition.number,
    ),
  ])
  return (
    <PageFrame request={request} path="/">
      <h1 className="mt-8 text-head">{t('shared.site.name')}</h1>
      <p className="mt-1 max-w-3xl text-large text-quiet">{t('shared.site.tagline')}</p>
      <AudienceLinks request={request} />
      <Section id="totals" title={t('pages.home.totals')} says={t('pages.home.totalsSay')}>
        <TotalsBlocks request={request} totals={totals} />
      </Section>
      <Section id="events" title={t('pages.home.events')} says={t('pages.home.eventsSay')}>
        <EventTable
          request={request}
          caption={t('pages.home.events')}
          rows={events.rows}
          announced={announced}
          recorded={recorded}
        />
        <p className="mt-3">
          <a href={href('/events')}>{t('pages.home.allEvents')}</a>
        </p>
      </Section>
      <Section id="signings" title={t('pages.home.signings')}>
        <ProjectTable request={request} caption={t('pages.home.signings')} rows={signings} titles={titles} />
        <p className="mt-3">
          <a href={href('/projects')}>{t('pages.home.allProjects')}</a>
        </p>
      </Section>
    </PageFrame>
  )
}
