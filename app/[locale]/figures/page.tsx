import type { Metadata } from 'next'
import { Breakdown } from '#app/[locale]/figures/breakdown'
import { projectFilterFields } from '#app/[locale]/projects/filter-fields'
import { projectFilterWords } from '#app/[locale]/projects/filter-words'
import { embedChoices } from '#app/[locale]/figures/embed-choices'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { CiteLine } from '#components/cite-line'
import { EmbedCode } from '#components/embed-code'
import { EmptyList } from '#components/empty-list'
import { FileLinks } from '#components/file-links'
import { FiguresNav } from '#components/figures-nav'
import { FilterForm } from '#components/filter-form'
import { FilterTags } from '#components/filter-tags'
import { FunnelSection } from '#components/funnel-section'
import { PageFrame } from '#components/page-frame'
import { StructuredData } from '#components/structured-data'
import { TotalsBlocks } from '#components/totals-blocks'
import { datasetOf } from '#lib/descriptions/structured'
import { countDrops } from '#lib/editions/drops'
import { spanOf } from '#lib/editions/span'
import { getFunnel } from '#lib/figures/funnel'
import { getBreakdown, getTotals } from '#lib/figures/queries'
import { openDimensions } from '#lib/figures/records'
import { listedCount } from '#lib/figures/summary'
import { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects } from '#lib/projects/queries'

type Props = PageProps<'/[locale]/figures'>
const path = '/figures'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(ProjectFilter, props)
  return pageMetadata({
    locale,
    path,
    query: given,
    title: t('figures.page.title'),
    description: t('figures.page.intro'),
    embeddable: true,
  })
}

/** Recorded totals of any filter and their breakdowns; every number leads to exactly its records. */
export default async function FiguresPage(props: Props) {
  const request = await readList(ProjectFilter, props)
  const { t, filter, problems, edition, href, fileHref } = request
  const { sort: _sort, ...given } = request.given
  const usable = problems.length === 0
  const [totals, funnel, fields, words, span, breakdowns] = await Promise.all([
    getTotals(filter, edition.number),
    getFunnel(filter, edition.number),
    projectFilterFields(request),
    projectFilterWords(request),
    spanOf('project', edition.number),
    Promise.all(
      openDimensions(filter).map(async (dimension) => ({
        dimension,
        shares: await getBreakdown(filter, edition.number, dimension),
      })),
    ),
  ])
  const empty = !usable || listedCount(totals) === 0
  const drops =
    empty && usable ? await countDrops(filter, (fewer) => countPublishedProjects(fewer, edition.number)) : []
  return (
    <PageFrame request={request} path={path} query={given}>
      <FiguresNav request={request} path={path} />
      <h1 className="mt-6 text-head">{t('figures.page.title')}</h1>
      <p className="mt-1 max-w-3xl text-quiet">
        {t('figures.page.intro')} {t('figures.page.toAnnounced')}
      </p>
      <p className="mt-1">
        <a href={href('/figures/explore', given)}>{t('explore.link')}</a>
      </p>
      <FilterForm request={request} path={path} given={given} words={words} fields={fields} />
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
          <TotalsBlocks request={request} totals={totals} filter={filter} />
          {totals.count > 0 &&
            breakdowns.map(({ dimension, shares }) => (
              <Breakdown
                key={dimension}
                request={request}
                filter={filter}
                given={given}
                dimension={dimension}
                shares={shares}
                totals={totals}
              />
            ))}
          {totals.count > 0 && <FunnelSection request={request} filter={filter} funnel={funnel} />}
          <FileLinks t={t} list="figures" fileHref={fileHref} query={given} says={t('figures.page.file')} />
          <StructuredData
            data={datasetOf({
              locale: request.locale,
              edition,
              title: t('figures.page.title'),
              says: t('figures.page.intro'),
              address: href(path, given),
              list: 'figures',
              query: given,
              span,
            })}
          />
          <EmbedCode t={t} title={t('figures.page.title')} choices={embedChoices(request, given)} />
          <CiteLine request={request} path={path} query={given} title={t('figures.page.title')} />
        </>
      )}
    </PageFrame>
  )
}
