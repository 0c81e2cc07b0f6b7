import { Decimal } from 'decimal.js'
import { Exact } from '#lib/money/exact'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'

/** The part of a quoted number that is compared; a likely slip is compared as what it may have meant. */
export type Compared = Pick<QuotedNumber, 'value' | 'step' | 'looseStep' | 'bound'>

/**
 * How a figure stands to a number: the same; the same when rounded to the digits written; true as the bound that the
 * sentence puts on it; cut off where it should be rounded; or the same digits with a bound that the figure denies.
 */
export type Agreement = 'same' | 'rounded' | 'bounded' | 'cutOff' | 'otherBound'

/** What is further off than this is another number, however roughly it is quoted. */
const roughly = new Exact('0.1')
const loosely = new Exact('0.3')

const to = (value: Decimal, step: string, rounding: Decimal.Rounding) =>
  value.div(step).toDP(0, rounding).times(step)

/** Whether the bounds of a quoted and a figure's number may stand before the same digits. */
function sameDigits(quoted: QuotedNumber['bound'], figure: QuotableFigure['bound']): Agreement {
  if (quoted === 'exact' || quoted === 'about') return 'same'
  const bounds: Record<'over' | 'atLeast' | 'nearly' | 'upTo', readonly QuotableFigure['bound'][]> = {
    over: ['over'],
    atLeast: ['over'],
    nearly: ['nearly'],
    upTo: ['upTo', 'nearly'],
  }
  if (bounds[quoted].includes(figure)) return 'same'
  return figure === 'exact' && (quoted === 'atLeast' || quoted === 'upTo') ? 'bounded' : 'otherBound'
}

/** How a figure agrees with a number, or null when it does not. Rounding is half up, as newspapers round. */
export function agreementOf(
  { value, step, looseStep, bound }: Compared,
  figure: Pick<QuotableFigure, 'value' | 'bound'>,
): Agreement | null {
  const quoted = new Exact(value)
  if (quoted.lte(0)) return null
  if (figure.value.eq(quoted)) return sameDigits(bound, figure.bound)
  const off = figure.value.minus(quoted).abs().div(quoted)
  if (off.gt(loosely)) return null
  if (bound === 'exact' || bound === 'about') {
    if (off.gt(roughly)) return null
    if (to(figure.value, bound === 'about' ? looseStep : step, Decimal.ROUND_HALF_UP).eq(quoted))
      return 'rounded'
    return bound === 'exact' && to(figure.value, step, Decimal.ROUND_DOWN).eq(quoted) ? 'cutOff' : null
  }
  if (bound === 'over' || bound === 'atLeast') {
    const denied = figure.bound === 'nearly' || figure.bound === 'upTo'
    return !denied && to(figure.value, looseStep, Decimal.ROUND_DOWN).eq(quoted) ? 'bounded' : null
  }
  return figure.bound !== 'over' && to(figure.value, looseStep, Decimal.ROUND_UP).eq(quoted)
    ? 'bounded'
    : null
}
