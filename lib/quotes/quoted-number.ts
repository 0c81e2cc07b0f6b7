import type { UnitClass } from '#lib/quotes/unit-words'

/** How a sentence qualifies a number: 约, 超, 至少, 近, 不足, 最高. */
export const quoteBounds = ['exact', 'about', 'over', 'atLeast', 'nearly', 'upTo'] as const
export type QuoteBound = (typeof quoteBounds)[number]

/**
 * A number of a sentence. `value` is in ones of what it counts: yuan, projects, percent. `step` is the worth of one in the
 * last digit written, so that a figure can be rounded as the sentence rounds; `looseStep` takes zeros at the end of
 * a whole number as not written, as `about` and `over` mean them.
 */
export interface QuotedNumber {
  /** Where it stands in the text, and the words themselves. */
  start: number
  end: number
  text: string
  /** A range, a negative number and a number in a money or measure the portal does not keep are shown and not compared. */
  kind: 'money' | 'percent' | 'count' | 'bare' | 'range' | 'negative' | 'foreign' | 'points'
  value: string
  step: string
  looseStep: string
  /** The digits alone and the power of ten that a word after them multiplies by: `98.2` and `1e9`. */
  written: string
  scale: string
  /** Null where the sentence does not say yuan or dollars. */
  currency: 'CNY' | 'USD' | null
  /** What the words around it count; empty when they do not say. More than one for a loose word such as deals. */
  units: readonly UnitClass[]
  loose: boolean
  bound: QuoteBound
  /** Of a percentage: what the sentence says it is a share of, or null. */
  base: 'project' | 'enterprise' | 'money' | null
  /** The sentence says that it fell. */
  falling: boolean
  /** The sentence it stands in, counted from 0, and the years named in that sentence. */
  sentence: number
  years: readonly string[]
}

export interface ReadQuote {
  numbers: QuotedNumber[]
  /** The text was longer than the portal reads, or holds more numbers than it answers. */
  cut: boolean
}
