import type { Decimal } from 'decimal.js'
import { inUnits } from '#lib/money/amount'
import { Exact } from '#lib/money/exact'
import type { Amount } from '#lib/money/schema'
import type { Quantity } from '#lib/policies/benefit-schema'
import type { Offer } from '#lib/policies/schema'

/** What an investor says of the project, exact yuan as text. A quantity that is missing is unknown, never zero. */
export type Quantities = Partial<Record<Quantity, string>>

/** The amount by the text's own formula, and how it was reached. Yuan as text with two decimals. */
export type Benefit = { cny: string; ceilingCny: string | null; capped: boolean; atMost: boolean } & (
  | { by: 'rate'; base: Quantity; baseCny: string; percent: string; uncappedCny: string }
  | {
      by: 'steps'
      base: Quantity
      firstCny: string
      further: number
      furtherCny: string
      uncappedCny: string
    }
  | { by: 'fixed' }
)

const yuan = (amount: Amount): Decimal => inUnits(amount)

/** The amount that an item's text gives for these quantities; null: it gives no formula, or what it needs is unknown. */
export function benefitOf(offer: Offer, quantities: Quantities): Benefit | null {
  const ceiling = offer.ceiling && yuan(offer.ceiling)
  const limited = (uncapped: Decimal) => {
    const cny = ceiling && uncapped.gt(ceiling) ? ceiling : uncapped
    return {
      uncappedCny: uncapped.toFixed(2),
      cny: cny.toFixed(2, 1),
      ceilingCny: ceiling && ceiling.toFixed(2),
      capped: ceiling !== null && uncapped.gt(ceiling),
      atMost: offer.rateBound === 'upTo',
    }
  }
  const { growthSteps: steps, rateBase, ratePercent, fixedAmount } = offer
  if (fixedAmount) return { by: 'fixed', ...limited(yuan(fixedAmount)) }
  if (steps) {
    const given = quantities[steps.rateBase]
    if (given === undefined || new Exact(given).lte(yuan(steps.stepsOver))) return null
    const further = new Exact(given).minus(yuan(steps.stepsOver)).divToInt(yuan(steps.stepsEvery))
    const whole = yuan(steps.stepsFirst).plus(further.times(yuan(steps.stepsFurther)))
    return {
      by: 'steps',
      base: steps.rateBase,
      firstCny: yuan(steps.stepsFirst).toFixed(2),
      further: further.toNumber(),
      furtherCny: yuan(steps.stepsFurther).toFixed(2),
      ...limited(whole),
    }
  }
  const base = rateBase && quantities[rateBase]
  if (!rateBase || !base || !ratePercent || !/^\d+(\.\d+)?$/.test(ratePercent)) return null
  return {
    by: 'rate',
    base: rateBase,
    baseCny: base,
    percent: ratePercent,
    ...limited(new Exact(base).times(ratePercent).div(100)),
  }
}
