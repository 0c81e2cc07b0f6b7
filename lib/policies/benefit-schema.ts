import { z } from 'zod'
import { Key, Note } from '#lib/editions/fields'
import { Amount, Bound } from '#lib/money/schema'
import { gbSections } from '#lib/projects/schema'

export const benefitKinds = [
  'subsidy',
  'interestSubsidy',
  'oneOff',
  'reward',
  'rebate',
  'contribution',
  'other',
] as const

/** What a threshold or a rate speaks of; an investor is asked about each by the same name. Money, in yuan. */
export const quantities = [
  'investment',
  'fixedAssets',
  'completedAssets',
  'equipment',
  'upgrading',
  'contract',
  'interest',
  'output',
  'outputGrowth',
] as const
export type Quantity = (typeof quantities)[number]

/** `unclear`: the text does not tell whether exactly the threshold is enough. */
export const comparisons = ['over', 'atLeast', 'unclear'] as const
export const ceilingPers = ['enterprise', 'enterpriseYear', 'enterpriseQuarter'] as const
export const enterpriseAges = ['new', 'existing'] as const

/** What an item gives and on what conditions, as data. Whatever the text leaves open is null or empty. */
export const benefitFields = {
  benefit: z.enum(benefitKinds, { error: 'choose' }).nullable().default(null),
  /** What the rate is a rate of. */
  rateBase: z.enum(quantities, { error: 'choose' }).nullable().default(null),
  rateBound: Bound.default('exact'),
  /** A sum that the text gives as such, not as a ceiling. */
  fixedAmount: Amount.nullable().default(null),
  ceilingPer: z.enum(ceilingPers, { error: 'choose' }).nullable().default(null),
  /** `stepsFirst` once `rateBase` is over `stepsOver`, and `stepsFurther` for every whole `stepsEvery` beyond it. */
  growthSteps: z
    .strictObject({
      rateBase: z.enum(quantities, { error: 'choose' }),
      stepsOver: Amount,
      stepsFirst: Amount,
      stepsEvery: Amount,
      stepsFurther: Amount,
    })
    .nullable()
    .default(null),
  thresholds: z
    .array(
      z.strictObject({
        measured: z.enum(quantities, { error: 'choose' }),
        comparison: z.enum(comparisons, { error: 'choose' }),
        amount: Amount,
      }),
    )
    .max(5)
    .default([]),
  /** GB/T 4754 sections that the text restricts it to; none: it names no industry. */
  sections: z
    .array(z.enum(gbSections, { error: 'choose' }))
    .max(20)
    .default([]),
  enterpriseAge: z.enum(enterpriseAges, { error: 'choose' }).nullable().default(null),
  /** The zone in which it holds. */
  park: Key.nullable().default(null),
  /** What the text requires besides, in words: the portal cannot judge it. */
  requirement: Note,
}
