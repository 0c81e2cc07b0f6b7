import { none } from '#lib/editions/parameters'
import { amountOf, type CrossMeasure } from '#lib/figures/cross-measures'
import type { CrossDimension, Share, Total } from '#lib/figures/queries'
import { compare } from '#lib/money/amount'
import { agreements, industries4567, stages } from '#lib/projects/schema'

const listed: Partial<Record<CrossDimension, readonly string[]>> = {
  industry: industries4567,
  agreement: agreements,
  stage: stages,
}

/** The order of a dimension's lines: as its codes are listed, else by code or year; what is not stated comes last. */
export function naturalOrder(dimension: CrossDimension, a: string, b: string): number {
  if (a === none || b === none) return Number(a === none) - Number(b === none)
  const codes = listed[dimension]
  return codes ? codes.indexOf(a) - codes.indexOf(b) : a < b ? -1 : a > b ? 1 : 0
}

/** Lines by an amount; those without one, and what is not stated, last, whichever way. Equal ones stay as they were. */
export function byAmount(
  lines: readonly Share[],
  amount: (line: Share) => string | null,
  descending: boolean,
): Share[] {
  return [...lines].sort((one, other) => {
    if (one.value === none || other.value === none)
      return Number(one.value === none) - Number(other.value === none)
    const [a, b] = [amount(one), amount(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return descending ? compare(b, a) : compare(a, b)
  })
}

/**
 * The rank of each line by its amount, 1 for the largest; equal amounts share a rank and the next ones are passed over.
 * Null for a line that stands for what records leave open, and for one without an amount.
 */
export function ranksOf(lines: readonly Share[], measure: CrossMeasure): Map<string, number | null> {
  const ranked = ({ value }: Share) => value !== none
  const amounts = lines.filter(ranked).map((line) => amountOf(line, measure))
  return new Map(
    lines.map((line) => {
      const own = ranked(line) ? amountOf(line, measure) : null
      const before = amounts.filter((amount) => amount !== null && own !== null && compare(amount, own) > 0)
      return [line.value, own === null ? null : before.length + 1]
    }),
  )
}

const nothing: Total = { count: 0, countWithValue: 0, valueCny: '0.00' }

/** The years from the first to the last with a line each, also those in which nothing is recorded. */
export function everyYear(lines: readonly Share[]): Share[] {
  const years = lines.filter(({ value }) => value !== none).map(({ value }) => Number(value))
  if (years.length === 0) return [...lines]
  const first = Math.min(...years)
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => String(first + at))
  const open = lines.filter(({ value }) => value === none)
  return [...all.map((value) => lines.find((line) => line.value === value) ?? { value, ...nothing }), ...open]
}
