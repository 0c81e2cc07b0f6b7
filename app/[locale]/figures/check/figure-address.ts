import type { PageRequest } from '#app/request'
import { recordsOfTotal, withValue } from '#lib/figures/records'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'

/** Where a figure opens: its announced page, or exactly the records that make it; at its own edition when that is older. */
export function figureAddress(
  { href, unpinned }: Pick<PageRequest, 'href' | 'unpinned'>,
  { figure, until, edition }: QuotableFigure,
): string {
  const records = figure.kind === 'recorded' ? recordsOfTotal(figure.filter, figure.filter) : {}
  const query = figure.kind === 'recorded' && figure.measure === 'value' ? withValue(records) : records
  const path = figure.kind === 'announced' ? `/figures/announced/${figure.key}` : '/projects'
  if (until === null) return href(path, query)
  return unpinned(path, { ...query, edition: String(edition) })
}
