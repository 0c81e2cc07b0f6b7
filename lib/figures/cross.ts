import { sql } from '#lib/db/public'
import { headlineOf } from '#lib/figures/headline'
import { naturalOrder } from '#lib/figures/line-order'
import { addTotals, type CrossMeasure } from '#lib/figures/cross-measures'
import { cells, cellsOfVersions, toTotal } from '#lib/figures/cells'
import { type CrossDimension, type Share, type Total } from '#lib/figures/queries'
import type { Counting } from '#lib/figures/rules'
import type { ProjectFilter } from '#lib/projects/filter'

/** Where a row and a column of a cross table meet; values as in a `Share`. */
export type CrossCell = Total & { row: string; column: string }

/** A filter's headline class by one or two dimensions. Rows, columns and cells each add up to the total. */
export interface Cross {
  edition: number
  counting: Counting
  total: Total
  rows: Share[]
  /** Empty for a table of one dimension. */
  columns: Share[]
  /** Only those that hold a project; empty for a table of one dimension. */
  cells: CrossCell[]
}

const valueOf = (value: string) => (value === '' ? 'none' : value)

/** Adds up what is alike, in the natural order of a dimension. */
function linesOf(found: readonly (Total & { line: string })[], dimension: CrossDimension): Share[] {
  return [...Map.groupBy(found, ({ line }) => line)]
    .map(([value, totals]) => ({ value, ...addTotals(totals) }))
    .sort((a, b) => naturalOrder(dimension, a.value, b.value))
}

/** Funds in place are no part of the kept totals, and few projects have a reading: those alone are added up. */
async function fundsOf(filter: ProjectFilter, edition: number, asked: readonly CrossDimension[]) {
  const counting = headlineOf(filter)
  return cellsOfVersions({ ...filter, counting, funds: '1' }, edition, asked, sql`funds_cny`)
}

/**
 * The headline class of a filter at an edition by `rows`, and by `columns` where there are any. Its total is that of
 * `getTotals`, or of `sumFunds` when the measure is funds in place: `valueCny` is then those and `countWithValue` the
 * projects with a reading of them. What is not disclosed is in the count and not in the sum.
 */
export async function getCross(
  filter: ProjectFilter,
  edition: number,
  rows: CrossDimension,
  columns: CrossDimension | null,
  measure: CrossMeasure = 'value',
): Promise<Cross> {
  const counting = headlineOf(filter)
  const asked = columns ? [rows, columns] : [rows]
  const counted = (await cells(filter, edition, ...asked)).filter((row) => row.counting === counting)
  const amounts = measure === 'funds' ? await fundsOf(filter, edition, asked) : counted
  const byCell = new Map(amounts.map((row) => [`${row.value} ${row.across}`, row]))
  const found: CrossCell[] = counted.map(({ value, across, count }) => {
    const { with_value = 0n, value_cny = '0' } = byCell.get(`${value} ${across}`) ?? {}
    return { row: valueOf(value), column: valueOf(across), ...toTotal({ count, with_value, value_cny }) }
  })
  const along = (name: 'row' | 'column') =>
    found.map(({ row, column, ...total }) => ({ line: { row, column }[name], ...total }))
  return {
    edition,
    counting,
    total: addTotals(found),
    rows: linesOf(along('row'), rows),
    columns: columns ? linesOf(along('column'), columns) : [],
    cells: columns ? found : [],
  }
}

/** The cells of a table by row and column. */
export function cellsByLine({ cells: found }: Cross): (row: string, column: string) => Total | undefined {
  const byRow = new Map(
    [...Map.groupBy(found, ({ row }) => row)].map(([row, own]) => [
      row,
      new Map(own.map((cell) => [cell.column, cell])),
    ]),
  )
  return (row, column) => byRow.get(row)?.get(column)
}
