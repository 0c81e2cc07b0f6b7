import { compare } from '#lib/money/amount'

/** A class of amounts, both ends included and both held by some line. */
export interface ValueClass {
  from: string
  to: string
}

/** Quantiles of decimal texts above zero: at most `most` classes of about as many each, equal amounts in one class. */
export function classesOf(amounts: readonly string[], most = 4): ValueClass[] {
  const sorted = amounts.filter((amount) => compare(amount, '0') > 0).sort(compare)
  const ends = Array.from({ length: most }, (_, at) => Math.ceil(((at + 1) * sorted.length) / most) - 1)
  const tops = [...new Set(ends.flatMap((end) => sorted[end] ?? []))]
  return tops.map((to, at) => {
    const below = tops[at - 1]
    const from = sorted.find((amount) => below === undefined || compare(amount, below) > 0) ?? to
    return { from, to }
  })
}

/** Which class an amount is in, 0 for the least; null for nothing and for what is not disclosed. */
export function classOf(amount: string | null, classes: readonly ValueClass[]): number | null {
  if (amount === null || compare(amount, '0') <= 0) return null
  return classes.findIndex(({ to }) => compare(amount, to) <= 0)
}
