import type { Metadata } from 'next'
import { CoverageOfEvents } from '#app/[locale]/figures/coverage/coverage-of-events'
import { AllRecorded } from '#app/[locale]/figures/coverage/all-recorded'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { EmptyList } from '#components/empty-list'
import { FileLinks } from '#components/file-links'
import type { FilterField } from '#components/filter-form'
import { FiguresNav } from '#components/figures-nav'
import { FilterForm } from '#components/filter-form'
import { FilterTags } from '#components/filter-tags'
import { CiteLine } from '#components/cite-line'
import { FunnelSection } from '#components/funnel-section'
import { PageFrame } from '#components/page-frame'
import { Pager } from '#components/pager'
import { countDrops } from '#lib/editions/drops'
import { EventFilter, countPublishedEvents, listPublishedEvents } from '#lib/events/queries'
import { coverageLines } from '#lib/figures/event-coverage'
import { getFunnel } from '#lib/figures/funnel'
import { getTotals } from '#lib/figures/queries'
import { placeName, prefectures } from '#lib/places/divisions'

type Props = PageProps<'/[locale]/figures/coverage'>
const path = '/figures/coverage'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(EventFilter, props)
  const title = t('coverage.page.title')
  return pageMetadata({ locale, path, query: given, title, description: t('coverage.page.intro') })
}

/** What was announced against what is recorded, event by event, and the recorded projects of all; nothing announced is added. */
export default async function CoveragePage(props: Props) {
  const request = await readList(EventFilter, props)
  const { t, locale, filter, list, given, problems, edition } = request
  const usable = problems.length === 0
  const [{ rows, next }, all, atNoEvent, funnel] = await Promise.all([
    usable ? listPublishedEvents(filter, list, edition.number) : { rows: [], next: null },
    getTotals({}, edition.number),
    getTotals({ event: 'none' }, edition.number),
    getFunnel({}, edition.number),
  ])
  const empty = rows.length === 0
  const { sort: _sort, ...filtered } = given
  const [lines, drops] = await Promise.all([
    coverageLines(rows, edition.number),
    empty && usable ? countDrops(filter, (fewer) => countPublishedEvents(fewer, edition.number)) : [],
  ])
  const cities = [
    ...prefectures.map((value) => ({ value, name: placeName(value, locale) ?? value })),
    { value: 'outside', name: t('pages.lists.outside') },
  ]
  const fields: FilterField[] = [
    { name: 'q', kind: 'words' },
    { name: 'city', kind: 'choice', choices: cities },
    { name: 'year', kind: 'year' },
  ]
  const city =
    filter.city && (cities.find(({ value }) => value === filter.city)?.name ?? placeName(filter.city, locale))
  const words: Record<string, string> = city ? { city } : {}
  const trail = [{ path: '/figures', name: t('shared.nav.figures') }]
  return (
    <PageFrame request={request} path={path} query={given} trail={trail}>
      <FiguresNav request={request} path={path} />
      <h1 className="mt-6 text-head">{t('coverage.page.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('coverage.page.intro')}</p>
      <FilterForm
        request={request}
        path={path}
        given={given}
        words={words}
        fields={fields}
        sorts={['-date', 'date', 'name']}
      />
      <FilterTags request={request} path={path} given={given} words={words} />
      {empty ? (
        <EmptyList
          request={request}
          path={path}
          given={given}
          words={words}
          problems={problems}
          drops={drops}
        />
      ) : (
        <>
          <CoverageOfEvents request={request} lines={lines} />
          <Pager request={request} path={path} given={given} list={list} next={next} />
          <FileLinks t={t} list="coverage" fileHref={request.fileHref} query={filtered} />
        </>
      )}
      {all.count > 0 && (
        <>
          <AllRecorded request={request} totals={all} atNoEvent={atNoEvent} />
          <FunnelSection request={request} filter={{}} funnel={funnel} />
        </>
      )}
      <CiteLine request={request} path={path} query={given} title={t('coverage.page.title')} />
    </PageFrame>
  )
}
