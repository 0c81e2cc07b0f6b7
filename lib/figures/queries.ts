import { publicDb, sql, type Sql } from '#lib/db/public'
import { headlineOf } from '#lib/figures/headline'
import { rulesVersion, type Counting } from '#lib/figures/rules'
import type { ProjectFilter } from '#lib/projects/filter'
import { projectsWhere } from '#lib/projects/queries'
import { keptTotals } from '#lib/figures/kept-totals'

/** How many projects, how many of them with a value in yuan, and the exact sum of those values as text. */
export interface Total {
  count: number
  countWithValue: number
  valueCny: string
}

export interface Totals extends Total {
  edition: number
  rules: number
  /** The class that the headline adds up: `counted`, unless the filter asks for frameworks or intentions by name. */
  counting: Counting
  /** What the counting rules leave out of the headline, class by class. */
  excluded: (Total & { rule: Counting })[]
}

export const dimensions = ['year', 'city', 'industry', 'agreement', 'stage'] as const
export type Dimension = (typeof dimensions)[number]
/** What tables can also be drawn up by; an event is no facet of the kept totals. */
export const crossDimensions = [...dimensions, 'event'] as const
export type CrossDimension = (typeof crossDimensions)[number]

/** One line of a breakdown; `value` is what the filter parameter of that name takes, `none` where records are open. */
export type Share = Total & { value: string }

interface CellRow {
  value: string
  /** The value of the second dimension asked for. */
  across: string
  counting: Counting
  count: bigint
  with_value: bigint
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
  const [value = sql`''`, across = sql`''`] = kept?.values ?? []
  if (kept !== null) {
    const rows = await publicDb().$queryRaw<(CellRow & { newest: number })[]>`
      SELECT newest, value, across, counting, count, with_value, value_cny
      FROM (SELECT max(number) AS newest FROM published_edition) AS edition
      LEFT JOIN (
        SELECT ${value} AS value, ${across} AS across, counting, sum(projects)::bigint AS count,
          sum(with_value)::bigint AS with_value, sum(value_cny)::text AS value_cny
        FROM ${kept.from} WHERE ${kept.where} GROUP BY 1, 2, 3
      ) AS total ON true`
    if (rows[0]?.newest === edition)
      return rows.filter((row) => row.counting !== null).map(({ newest: _newest, ...row }) => row)
  }
  return cellsOfVersions(filter, edition, asked, sql`value_cny`)
}

/** The same added up from the versions, at any edition and of any column with amounts in yuan. */
export function cellsOfVersions(
  filter: ProjectFilter,
  edition: number,
  asked: readonly CrossDimension[],
  amount: Sql,
): Promise<CellRow[]> {
  const [column = sql`''`, second = sql`''`] = asked.map((dimension) => columns[dimension])
  return publicDb().$queryRaw`
    SELECT ${column} AS value, ${second} AS across, counting, count(*) AS count, count(${amount}) AS with_value,
      coalesce(sum(${amount}), 0)::text AS value_cny
    FROM published_version WHERE ${projectsWhere(filter, edition)} GROUP BY 1, 2, 3`
}

export const toTotal = (row: Pick<CellRow, 'count' | 'with_value' | 'value_cny'>): Total => ({
  count: Number(row.count),
  countWithValue: Number(row.with_value),
  valueCny: row.value_cny.includes('.') ? row.value_cny : `${row.value_cny}.00`,
})

/** The totals of the projects that a filter names at an edition. */
export async function getTotals(filter: ProjectFilter, edition: number): Promise<Totals> {
  const rows = await cells(filter, edition)
  const counting = headlineOf(filter)
  const headline = rows.find((row) => row.counting === counting)
  return {
    edition,
    rules: rulesVersion,
    counting,
    ...(headline ? toTotal(headline) : { count: 0, countWithValue: 0, valueCny: '0.00' }),
    excluded: rows
      .filter((row) => row.counting !== counting)
      .map((row) => ({ rule: row.counting, ...toTotal(row) }))
      .sort((a, b) => a.rule.localeCompare(b.rule)),
  }
}

/** What the counting rules leave out of a filter's headline whose class the filter already names. */
export async function leftOutOf(filter: ProjectFilter, edition: number): Promise<Totals['excluded']> {
  const own = headlineOf(filter)
  const { counting, count, countWithValue, valueCny, excluded } = await getTotals(
    { ...filter, counting: undefined },
    edition,
  )
  return [{ rule: counting, count, countWithValue, valueCny }, ...excluded].filter(
    ({ rule, count: left }) => rule !== own && left > 0,
  )
}

/** The headline class of a filter, line by line of one dimension. The lines add up to `getTotals`. */
export async function getBreakdown(
  filter: ProjectFilter,
  edition: number,
  dimension: Dimension,
): Promise<Share[]> {
  const counting = headlineOf(filter)
  const rows = await cells(filter, edition, dimension)
  return rows
    .filter((row) => row.counting === counting)
    .map((row) => ({
      value: row.value === '' ? 'none' : row.value,
      ...toTotal(row),
    }))
    .sort((a, b) => (a.value === 'none' ? 1 : b.value === 'none' ? -1 : a.value < b.value ? -1 : 1))
}
