import type { Cell } from '#lib/export/columns'
import type { Dimension, Share, Totals } from '#lib/figures/queries'

/** The columns of totals as lines of a file. */
export const totalsColumns = [
  'part',
  'counting',
  'dimension',
  'value',
  'count',
  'countWithValue',
  'valueCny',
  'edition',
  'rules',
] as const

/**
 * Totals as lines: the total, what the rules leave out class by class, and every line of every breakdown. `part` says
 * which; only the lines of one dimension add up to the total.
 */
export function figureLines(
  totals: Totals,
  breakdown: readonly (readonly [Dimension, readonly Share[]])[],
): Record<string, Cell>[] {
  const { edition, rules, counting, excluded } = totals
  const { count, countWithValue, valueCny } = totals
  const whole = { dimension: null, value: null, edition, rules }
  return [
    { part: 'total', counting, count, countWithValue, valueCny, ...whole },
    ...excluded.map(({ rule, ...left }) => ({ part: 'excluded', counting: rule, ...left, ...whole })),
    ...breakdown.flatMap(([dimension, shares]) =>
      shares.map((share) => ({ part: 'breakdown', counting, dimension, ...share, edition, rules })),
    ),
  ]
}
