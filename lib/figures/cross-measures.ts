import { recordedMeasures } from '#lib/figures/figure'
import type { Total } from '#lib/figures/queries'
import { sumOf } from '#lib/money/amount'

/** What a table shows of the projects of a cell. */
export const crossMeasures = recordedMeasures
export type CrossMeasure = (typeof crossMeasures)[number]

/** A total's measure as decimal text; null where there are projects and none of them has a disclosed value. */
export function amountOf(total: Total, measure: CrossMeasure): string | null {
  if (measure === 'count') return String(total.count)
  return total.countWithValue === 0 ? null : total.valueCny
}

/** Totals of projects of which none is in two, added up. */
export function addTotals(totals: readonly Total[]): Total {
  return {
    count: totals.reduce((sum, { count }) => sum + count, 0),
    countWithValue: totals.reduce((sum, { countWithValue }) => sum + countWithValue, 0),
    valueCny: sumOf(totals.map(({ valueCny }) => valueCny)),
  }
}
