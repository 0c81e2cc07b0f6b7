import type { QuotableFigure, QuotableFigures } from '#lib/quotes/quotable-figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'

/** Why a figure matches. */
export const matchReasons = ['exact', 'converted', 'rounded', 'bounded'] as const
export type MatchReason = (typeof matchReasons)[number]

/** Why a figure that comes close does not match. */
export const refusals = [
  'unitSlip',
  'decimalSlip',
  'currencySlip',
  'unitMissing',
  'otherBound',
  'cutOff',
  'otherUnit',
  'otherDirection',
  'otherBase',
  'otherYear',
  'otherPlace',
] as const
export type Refusal = (typeof refusals)[number]

/** What a reader must know beside a match. */
export const cautions = [
  'subset',
  'replaced',
  'boundDropped',
  'conversion',
  'currencyUnsaid',
  'unitUnsaid',
  'looseWord',
  'baseUnsaid',
] as const
export type Caution = (typeof cautions)[number]

export interface Match {
  figure: QuotableFigure
  reason: MatchReason
  cautions: Caution[]
}

/** A figure that is not what was quoted. `meant`: of a slip, the power of ten or the currency that it would need. */
export interface NearMiss {
  figure: QuotableFigure
  refusal: Refusal
  meant: string | null
}

/** A figure of the same kind that comes closest, and how much it differs as exact decimal text. */
export interface Nearest {
  figure: QuotableFigure
  more: boolean
  difference: string
}

/**
 * The answer on one number: `match`, or `earlier` when only an older edition has it, or `none`. `notCompared` for
 * ranges, negative numbers, other currencies and percentage points.
 */
export interface NumberAnswer {
  number: QuotedNumber
  verdict: 'match' | 'earlier' | 'none' | 'notCompared'
  matches: Match[]
  earlier: Match[]
  nearMisses: NearMiss[]
  nearest: Nearest[]
}

/**
 * Two neighbouring numbers of one sentence: of the same figure, of a part and its whole, about the same record, a number
 * of projects and an amount that do not go together (`mixed`), of two figures that are compared (`apart`) or wrongly put together (`different`), or only one of
 * them found (`half`).
 * `figures` are announced figures that the pair touches.
 */
export interface Pair {
  first: QuotedNumber
  second: QuotedNumber
  relation: 'same' | 'part' | 'subject' | 'apart' | 'mixed' | 'different' | 'half'
  figures: string[]
}

/** The most figures of one sort that a page lists for a number. */
export const mostListed = 6

export interface QuoteAnswer {
  numbers: NumberAnswer[]
  pairs: Pair[]
  cut: boolean
  announced: QuotableFigures['announced']
}
