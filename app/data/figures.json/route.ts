import { readFileRequest } from '#app/data/request'
import { beijingTime } from '#lib/dates/beijing-time'
import { listParameterNames } from '#lib/editions/parameters'
import { methodNotAllowed } from '#lib/export/problem'
import { getBreakdown, getTotals, dimensions } from '#lib/figures/queries'
import { ProjectFilter } from '#lib/projects/filter'

/** The totals of a filter with what the rules leave out and every breakdown. Order and paging mean nothing here. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readFileRequest(ProjectFilter, request, listParameterNames)
  if (asked instanceof Response) return asked
  const { filter, edition } = asked
  const { count, countWithValue, valueCny, rules, counting, excluded } = await getTotals(
    filter,
    edition.number,
  )
  const breakdown = await Promise.all(
    dimensions.map(
      async (dimension) => [dimension, await getBreakdown(filter, edition.number, dimension)] as const,
    ),
  )
  return Response.json(
    {
      edition: edition.number,
      asOf: edition.publishedAt && beijingTime(edition.publishedAt),
      count,
      countWithValue,
      valueCny,
      rules,
      counting,
      excluded,
      breakdown: Object.fromEntries(breakdown),
    },
    {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `inline; filename="figures-edition-${edition.number}.json"`,
        'X-Edition': String(edition.number),
      },
    },
  )
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
