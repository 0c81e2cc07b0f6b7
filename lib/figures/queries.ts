import { cells, toTotal, type CellRow } from '#lib/figures/cells'
import { headlineOf } from '#lib/figures/headline'
import { rulesVersion, type Counting } from '#lib/figures/rules'
import type { ProjectFilter } from '#lib/projects/filter'

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

/** The totals of the projects that a filter names at an edition. */
export async function getTotals(filter: ProjectFilter, edition: number): Promise<Totals> {
  return { edition, ...totalsOf(filter, await cells(filter, edition)) }
}

/** The totals that the cells of a filter, one a class, make. */
export function totalsOf(filter: ProjectFilter, rows: readonly CellRow[]): Omit<Totals, 'edition'> {
  const counting = headlineOf(filter)
  const headline = rows.find((row) => row.counting === counting)
  return {
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
