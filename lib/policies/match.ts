import { inUnits } from '#lib/money/amount'
import { Exact } from '#lib/money/exact'
import type { Amount } from '#lib/money/schema'
import { benefitOf, type Benefit, type Quantities } from '#lib/policies/benefit'
import type { Quantity } from '#lib/policies/benefit-schema'
import type { Offer, PolicyContent } from '#lib/policies/schema'
import { hasExpired, isToCome } from '#lib/policies/validity'

/** What an investor says; null or missing is unknown. `day` is the day it is judged by, `2024-08-31`. */
export interface Asked {
  day: string
  placeCode: string | null
  /** A section of GB/T 4754. */
  section: string | null
  park: string | null
  enterpriseAge: 'new' | 'existing' | null
  quantities: Quantities
}

/** `open`: it cannot be told from what was said. */
export type Outcome = 'met' | 'notMet' | 'open'

export type Condition = { outcome: Outcome } & (
  | { about: 'place' | 'section' | 'park' | 'enterpriseAge' | 'unread' }
  | { about: 'threshold'; measured: Quantity; comparison: 'over' | 'atLeast' | 'unclear'; amount: Amount }
  | { about: 'requirement'; words: { zh: string; en: string } }
)

export interface JudgedOffer {
  offer: Offer
  /** Of all conditions that can be asked; what the text requires besides is for the authority, and stands beside it. */
  outcome: Outcome
  conditions: Condition[]
  /** The first condition that fails, else the first that cannot be told, else the last, which is the authority's. */
  decides: Condition | null
  /** Null unless every condition that can be asked is met, and the text gives a formula for what is known. */
  benefit: Benefit | null
}

export interface JudgedPolicy {
  standing: 'inForce' | 'expired' | 'toCome'
  /** The best of its items; `open` for a policy without any. */
  outcome: Outcome
  offers: JudgedOffer[]
}

const of = (met: boolean): Outcome => (met ? 'met' : 'notMet')

/** A policy of a prefecture holds in its parts; in a prefecture as a whole, one of a part is neither met nor failed. */
function atPlace(policy: string | null, asked: string | null): Outcome {
  if (policy === '230000') return 'met'
  if (policy === null || asked === null) return 'open'
  const stem = (code: string) => code.replace(/(00)+$/, '')
  if (asked.startsWith(stem(policy))) return 'met'
  return policy.startsWith(stem(asked)) ? 'open' : 'notMet'
}

function threshold(
  { measured, comparison, amount }: Offer['thresholds'][number],
  quantities: Quantities,
): Outcome {
  const given = quantities[measured]
  if (given === undefined) return 'open'
  const order = new Exact(given).comparedTo(inUnits(amount))
  return order !== 0 || comparison !== 'unclear'
    ? of(order > 0 || (order === 0 && comparison === 'atLeast'))
    : 'open'
}

function conditionsOf(placeCode: string | null, offer: Offer, asked: Asked): Condition[] {
  const equals = (wanted: string, said: string | null): Outcome =>
    said === null ? 'open' : of(wanted === said)
  const conditions: Condition[] = [{ about: 'place', outcome: atPlace(placeCode, asked.placeCode) }]
  // An item whose text nobody has read into conditions yet, as in the first editions, has none that could be met.
  if (offer.benefit === null) conditions.push({ about: 'unread', outcome: 'open' })
  if (offer.sections.length > 0) {
    const outcome = asked.section === null ? 'open' : of(offer.sections.includes(asked.section))
    conditions.push({ about: 'section', outcome })
  }
  if (offer.park) conditions.push({ about: 'park', outcome: equals(offer.park, asked.park) })
  if (offer.enterpriseAge)
    conditions.push({ about: 'enterpriseAge', outcome: equals(offer.enterpriseAge, asked.enterpriseAge) })
  for (const one of offer.thresholds)
    conditions.push({ about: 'threshold', ...one, outcome: threshold(one, asked.quantities) })
  if (offer.requirement) conditions.push({ about: 'requirement', words: offer.requirement, outcome: 'open' })
  return conditions
}

function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('notMet')) return 'notMet'
  return outcomes.includes('open') ? 'open' : 'met'
}

function judgeOffer(placeCode: string | null, offer: Offer, asked: Asked): JudgedOffer {
  const conditions = conditionsOf(placeCode, offer, asked)
  const outcome = together(
    conditions.filter(({ about }) => about !== 'requirement').map((condition) => condition.outcome),
  )
  return {
    offer,
    outcome,
    conditions,
    decides:
      conditions.find((one) => one.outcome === outcome && outcome !== 'met') ?? conditions.at(-1) ?? null,
    benefit: outcome === 'met' ? benefitOf(offer, asked.quantities) : null,
  }
}

/** What a policy would give an investor, by its text alone. A policy out of force gives nothing: its items are not judged. */
export function judgePolicy(policy: PolicyContent, asked: Asked): JudgedPolicy {
  if (hasExpired(policy.validUntil, asked.day)) return { standing: 'expired', outcome: 'notMet', offers: [] }
  if (isToCome(policy, asked.day)) return { standing: 'toCome', outcome: 'notMet', offers: [] }
  const offers = policy.offers.map((offer) => judgeOffer(policy.placeCode, offer, asked))
  const outcomes = offers.map(({ outcome }) => outcome)
  const outcome = outcomes.includes('met')
    ? 'met'
    : outcomes.includes('open') || outcomes.length === 0
      ? 'open'
      : 'notMet'
  return { standing: 'inForce', outcome, offers }
}
