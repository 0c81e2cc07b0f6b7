import { publicDb, sql, type Sql } from '#lib/db/public'
import type { EditionNumber } from '#lib/editions/in-force'
import { keptTotals, type KeptTotals } from '#lib/figures/kept-totals'
import type { Counting } from '#lib/figures/rules'
import type { CrossDimension, Total } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { projectsWhere } from '#lib/projects/queries'

/** One cell of a table of totals; money as text. */
export interface CellRow {
  value: string
  /** The value of the second dimension asked for. */
  across: string
  counting: Counting
  count: bigint | number
  with_value: bigint | number
  value_cny: string
}

const columns: Record<CrossDimension, Sql> = {
  year: sql`left(on_date, 4)`,
  city: sql`coalesce(city_code, '')`,
  industry: sql`coalesce(industry, '')`,
  agreement: sql`coalesce(agreement, '')`,
  stage: sql`coalesce(stage, '')`,
  event: sql`coalesce(event_key, '')`,
}

/**
 * Totals by class, and by up to two dimensions when named. Taken from the kept totals when the filter allows it and the
 * newest edition is asked for, else added up from the versions: the same numbers either way.
 */
export async function cells(
  filter: ProjectFilter,
  edition: number,
  ...asked: readonly CrossDimension[]
): Promise<CellRow[]> {
  const kept = keptTotals(filter, ...asked)
  if (kept !== null) {
    const rows = await publicDb().$queryRaw<(CellRow & { newest: number })[]>`
      SELECT newest, value, across, counting, count, with_value, value_cny
      FROM (SELECT max(number) AS newest FROM published_edition) AS edition
      LEFT JOIN (
        ${selectKeptCells(kept)}
      ) AS total ON true`
    if (rows[0]?.newest === edition)
      return inOrder(rows.filter((row) => row.counting !== null).map(({ newest: _newest, ...row }) => row))
  }
  return cellsOfVersions(filter, edition, asked, sql`value_cny`)
}

/** The select of cells from the kept totals: those of the newest edition. */
export function selectKeptCells({ from, where, values }: KeptTotals): Sql {
  const [value = sql`''`, across = sql`''`] = values
  return sql`SELECT ${value} AS value, ${across} AS across, counting, sum(projects)::bigint AS count,
      sum(with_value)::bigint AS with_value, sum(value_cny)::text AS value_cny
    FROM ${from} WHERE ${where} GROUP BY 1, 2, 3`
}

/** The same added up from the versions, at any edition and of any column with amounts in yuan. */
export async function cellsOfVersions(
  filter: ProjectFilter,
  edition: number,
  asked: readonly CrossDimension[],
  amount: Sql,
): Promise<CellRow[]> {
  const rows = await publicDb().$queryRaw<CellRow[]>`${selectCellsOfVersions(filter, edition, asked, amount)}`
  return inOrder(rows)
}

/** The select of cells from the versions. */
export function selectCellsOfVersions(
  filter: ProjectFilter,
  edition: EditionNumber,
  asked: readonly CrossDimension[],
  amount: Sql,
): Sql {
  const [column = sql`''`, second = sql`''`] = asked.map((dimension) => columns[dimension])
  return sql`SELECT ${column} AS value, ${second} AS across, counting, count(*) AS count, count(${amount}) AS with_value,
      coalesce(sum(${amount}), 0)::text AS value_cny
    FROM published_version WHERE ${projectsWhere(filter, edition)} GROUP BY 1, 2, 3`
}

/** One order whichever way the cells were read, and whatever plan the database chose. */
function inOrder(rows: CellRow[]): CellRow[] {
  const place = ({ value, across, counting }: CellRow) => `${value}\n${across}\n${counting}`
  return rows.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

export const toTotal = (row: Pick<CellRow, 'count' | 'with_value' | 'value_cny'>): Total => ({
  count: Number(row.count),
  countWithValue: Number(row.with_value),
  valueCny: row.value_cny.includes('.') ? row.value_cny : `${row.value_cny}.00`,
})
