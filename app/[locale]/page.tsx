import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InvestorQuestions } from '#app/[locale]/home/investor-questions'
import { LatestChanges } from '#app/[locale]/home/latest-changes'
import { QuoteLine } from '#app/[locale]/home/quote-line'
import { StaffLinks } from '#app/[locale]/home/staff-links'
import { pageMetadata } from '#app/metadata'
import { readRecord, requestAt, type PageRequest } from '#app/request'
import { EventTable } from '#components/event-table'
import { PageFrame } from '#components/page-frame'
import { ProjectTable } from '#components/project-table'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import { readFrontPage, type FrontPage } from '#lib/figures/front-page'
import { formatInstant } from '#lib/i18n/format'
import { isLanguage, localeOf } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

type Props = PageProps<'/[locale]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: language } = await params
  if (!isLanguage(language)) notFound()
  const t = translator(language)
  const title = t('pages.home.title')
  return pageMetadata({
    locale: localeOf(language),
    path: '/',
    title,
    description: t('pages.home.description'),
  })
}

/** The newest edition is read in one statement with what the page shows of it; an older one is found first. */
async function readHome(props: Props): Promise<{ request: PageRequest; front: FrontPage }> {
  const [{ locale: language }, { edition, asOf }] = await Promise.all([props.params, props.searchParams])
  if (edition || asOf) {
    const request = await readRecord(props)
    return { request, front: await readFrontPage(request.edition) }
  }
  if (!isLanguage(language)) notFound()
  const front = await readFrontPage(null)
  const newest = front.edition
  return { request: requestAt(language, { edition: newest, newest, pinned: false }), front }
}

/** The first page: an investor's questions, a journalist's numbers, and what staff recorded last. */
export default async function HomePage(props: Props) {
  const { request, front } = await readHome(props)
  const { t, locale, href, edition } = request
  return (
    <PageFrame request={request} path="/">
      <h1 className="mt-8 text-head">{t('shared.site.name')}</h1>
      <p className="mt-1 max-w-3xl text-large text-quiet">{t('shared.site.tagline')}</p>
      <InvestorQuestions request={request} counts={front.counts} />
      <QuoteLine request={request} />
      <Section id="totals" title={t('pages.home.totals')} says={t('pages.home.totalsSay')}>
        {edition.publishedAt && (
          <p>
            {t('home.fresh', {
              number: String(edition.number),
              time: formatInstant(edition.publishedAt, locale),
            })}{' '}
            <a href={href('/news')}>{t('home.freshNews')}</a>
          </p>
        )}
        <TotalsBlocks request={request} totals={front.totals} />
      </Section>
      <LatestChanges request={request} changes={front.changes} />
      <Section id="events" title={t('pages.home.events')} says={t('pages.home.eventsSay')}>
        <EventTable
          request={request}
          caption={t('pages.home.events')}
          rows={front.events}
          announced={front.announced}
          recorded={front.recorded}
        />
        <p className="mt-3">
          <a href={href('/events')}>{t('pages.home.allEvents')}</a>
        </p>
      </Section>
      <Section id="signings" title={t('pages.home.signings')}>
        <ProjectTable
          request={request}
          caption={t('pages.home.signings')}
          rows={front.signings}
          titles={front.titles}
        />
        <p className="mt-3">
          <a href={href('/projects')}>{t('pages.home.allProjects')}</a>
        </p>
      </Section>
      <StaffLinks request={request} />
    </PageFrame>
  )
}
