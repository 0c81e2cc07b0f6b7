import { headersOf, readExploration } from '#app/data/explore-file'
import { itemOf } from '#lib/export/columns'
import { csvHead, csvLines } from '#lib/export/csv'
import { methodNotAllowed } from '#lib/export/problem'
import { crossColumns, crossRows } from '#lib/figures/cross-export'

/** An exploration cell by cell, with the codes and the names of its lines in both languages. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readExploration(request)
  if (asked instanceof Response) return asked
  const columns = crossColumns(asked.explored.exploration.measure)
  const names = Object.keys(columns)
  const items = (await crossRows(asked.explored)).map((row) => itemOf(columns, row, new Map()))
  return new Response(csvHead(names) + (items.length > 0 ? csvLines(names, items) : ''), {
    headers: headersOf(asked, 'csv', 'text/csv; charset=utf-8; header=present'),
  })
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
