import type { Total, Totals } from '#lib/figures/queries'

/** How many of a total's projects have no disclosed value in yuan: counted, and left out of the sum. */
export const withoutValue = ({ count, countWithValue }: Total): number => count - countWithValue

/** How many records the list of the same filter holds: the headline class and what the rules leave out of it. */
export const listedCount = ({ count, excluded }: Totals): number =>
  excluded.reduce((sum, left) => sum + left.count, count)
