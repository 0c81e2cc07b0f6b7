import { z } from 'zod'
import { readList } from '#app/request'
import { filterWords } from '#lib/figures/filter-words'
import { dimensions, getBreakdown, getTotals } from '#lib/figures/queries'
import { openDimensions } from '#lib/figures/records'
import { ProjectFilter } from '#lib/projects/filter'

/** A filter of projects and what to break it down by; without it, the first dimension that the filter leaves open. */
const ChartRequest = ProjectFilter.extend({ by: z.enum(dimensions).optional() })

/** Everything that an embedded chart shows. A value that cannot be used is a problem, and nothing is then drawn. */
export async function readChart(props: Parameters<typeof readList>[1]) {
  const request = await readList(ChartRequest, props)
  const { t, locale, edition, problems } = request
  const { by: asked, ...filter } = request.filter
  const { by: _by, sort: _sort, ...given } = request.given
  const open = openDimensions(filter)
  if (asked && !open.includes(asked)) problems.push({ name: 'by', value: asked })
  const by = problems.length === 0 ? (asked ?? open[0]) : undefined
  const [totals, words, shares] = await Promise.all([
    getTotals(filter, edition.number),
    filterWords(filter, edition.number, locale),
    by ? getBreakdown(filter, edition.number, by) : [],
  ])
  const title = by ? t('embeds.chart.title', { by: t(`figures.page.by.${by}`) }) : t('figures.page.title')
  return { request, title, filter, given, words, totals, by, shares }
}
