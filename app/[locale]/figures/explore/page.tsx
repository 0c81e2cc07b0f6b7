import type { Metadata } from 'next'
import { CrossTable } from '#app/[locale]/figures/explore/cross-table'
import { DrawnExploration } from '#app/[locale]/figures/explore/drawn-exploration'
import { ExploreFields } from '#app/[locale]/figures/explore/explore-fields'
import { LineTable } from '#app/[locale]/figures/explore/line-table'
import { readExplore } from '#app/[locale]/figures/explore/read-explore'
import { ViewLinks } from '#app/[locale]/figures/explore/view-links'
import { projectFilterFields } from '#app/[locale]/projects/filter-fields'
import { pageMetadata } from '#app/metadata'
import { CiteLine } from '#components/cite-line'
import { EmptyList } from '#components/empty-list'
import { FilterForm } from '#components/filter-form'
import { FilterTags } from '#components/filter-tags'
import { FiguresNav } from '#components/figures-nav'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { TotalsBlocks } from '#components/totals-blocks'
import { countDrops } from '#lib/editions/drops'
import { explore } from '#lib/figures/explore'
import { explorationTitle } from '#lib/figures/explore-words'
import { filterWords } from '#lib/figures/filter-words'
import { getTotals } from '#lib/figures/queries'
import { listedCount } from '#lib/figures/summary'
import { countPublishedProjects } from '#lib/projects/queries'

type Props = PageProps<'/[locale]/figures/explore'>
const path = '/figures/explore'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readExplore(props)
  return pageMetadata({
    locale,
    path,
    query: given,
    title: t('explore.title'),
    description: t('explore.intro'),
  })
}

/** Recorded figures by any two dimensions, ranked, over time and on a map; drawing, table and files are one read. */
export default async function ExplorePage(props: Props) {
  const request = await readExplore(props)
  const { t, locale, exploration, problems, edition, href, given, kept } = request
  const { filter } = exploration
  const usable = problems.length === 0
  const [explored, totals, fields, words] = await Promise.all([
    explore(exploration, edition.number, locale),
    getTotals(filter, edition.number),
    projectFilterFields(request),
    filterWords(filter, edition.number, locale),
  ])
  const empty = !usable || listedCount(totals) === 0
  const drops =
    empty && usable ? await countDrops(filter, (fewer) => countPublishedProjects(fewer, edition.number)) : []
  const parts = { request, explored, path }
  return (
    <PageFrame
      request={request}
      path={path}
      query={{ ...given, ...kept }}
      trail={[{ path: '/figures', name: t('figures.page.title') }]}
    >
      <FiguresNav request={request} path={path} />
      <h1 className="mt-6 text-head">{t('explore.title')}</h1>
      <p className="mt-1 max-w-3xl text-quiet">{t('explore.intro')}</p>
      <ViewLinks request={request} path={path} />
      <FilterForm request={request} path={path} given={given} words={words} fields={fields}>
        <ExploreFields request={request} />
      </FilterForm>
      <FilterTags request={request} path={path} given={given} words={words} kept={kept} />
      {empty ? (
        <EmptyList
          request={request}
          path={path}
          given={{ ...kept, ...given }}
          words={words}
          problems={problems}
          drops={drops}
        />
      ) : (
        <>
          {totals.count > 0 && (
            <Section id="exploration" title={explorationTitle(exploration, locale)}>
              {explored.cross.columns.length > 0 ? <CrossTable {...parts} /> : <LineTable {...parts} />}
              <DrawnExploration request={request} explored={explored} />
            </Section>
          )}
          <Section
            id="totals"
            title={t('explore.totals.title')}
            says={exploration.measure === 'funds' ? undefined : t('explore.totals.says')}
          >
            <TotalsBlocks request={request} totals={totals} filter={filter} />
            <p className="mt-4 text-small no-print">
              <a href={href('/figures', given)}>{t('figures.page.title')}</a>
            </p>
          </Section>
          <CiteLine
            request={request}
            path={path}
            query={{ ...given, ...kept }}
            title={`${t('explore.title')} · ${explorationTitle(exploration, locale)}`}
          />
        </>
      )}
    </PageFrame>
  )
}
