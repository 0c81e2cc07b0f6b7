import type { Asked, DataFile, Item } from '#app/data/data-file'
import { readFileRequest } from '#app/data/request'
import { beijingTime } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import { listParameterNames } from '#lib/editions/parameters'
import { dimensions, getBreakdown, getTotals } from '#lib/figures/queries'
import { figureLines, totalsColumns } from '#lib/figures/totals-lines'
import { ProjectFilter } from '#lib/projects/filter'

function reading(filter: ProjectFilter, edition: Edition): Asked {
  const read = async () => {
    const [totals, ...shares] = await Promise.all([
      getTotals(filter, edition.number),
      ...dimensions.map((dimension) => getBreakdown(filter, edition.number, dimension)),
    ])
    const breakdown = dimensions.map((dimension, at) => [dimension, shares[at] ?? []] as const)
    return { totals, breakdown }
  }
  async function* rows(): AsyncGenerator<Item[]> {
    const { totals, breakdown } = await read()
    yield figureLines(totals, breakdown)
  }
  return {
    edition,
    rows,
    async json() {
      const { totals, breakdown } = await read()
      const asOf = edition.publishedAt && beijingTime(edition.publishedAt)
      const { edition: number, ...rest } = totals
      const body = { edition: number, asOf, ...rest, breakdown: Object.fromEntries(breakdown) }
      return (async function* () {
        yield JSON.stringify(body)
      })()
    },
  }
}

/** The totals of a filter with what the rules leave out and every breakdown. Order and paging mean nothing here. */
export const figuresFile: DataFile = {
  name: 'figures',
  columns: totalsColumns,
  filter: ProjectFilter,
  unordered: true,
  primaryKey: ['part', 'counting', 'dimension', 'value'],
  references: [],
  async ask(request) {
    const asked = await readFileRequest(ProjectFilter, request, listParameterNames)
    return asked instanceof Response ? asked : reading(asked.filter, asked.edition)
  },
  whole: (edition) => reading({}, edition),
}
