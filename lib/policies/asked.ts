import { z } from 'zod'
import { FullDate } from '#lib/dates/full-date'
import { Key } from '#lib/editions/fields'
import { toCny } from '#lib/money/amount'
import { Amount, moneyUnits, type MoneyUnit } from '#lib/money/schema'
import { isPlaceInProvince } from '#lib/places/divisions'
import { enterpriseAges, quantities } from '#lib/policies/benefit-schema'
import type { Asked } from '#lib/policies/match'
import { gbSections, industries4567 } from '#lib/projects/schema'

/** The units in which an investor may give the amounts: those of yuan. */
export const yuanUnits = (Object.keys(moneyUnits) as MoneyUnit[]).filter(
  (unit) => moneyUnits[unit].currency === 'CNY',
)

const typed = Object.fromEntries(quantities.map((name) => [name, z.string().optional()])) as Record<
  (typeof quantities)[number],
  z.ZodOptional<z.ZodString>
>

/** The questions of "What would I get" as an address holds the answers. All amounts are in the one `unit`. */
export const AskedParameters = z
  .object({
    /** A section of GB/T 4754; a field of the provincial scheme is taken, and tells no policy anything. */
    industry: z.enum([...gbSections, ...industries4567] as [string, ...string[]]).optional(),
    city: z.string().refine(isPlaceInProvince).optional(),
    park: Key.optional(),
    enterpriseAge: z.enum(enterpriseAges).optional(),
    day: FullDate.optional(),
    unit: z.enum(yuanUnits as [MoneyUnit, ...MoneyUnit[]]).optional(),
    ...typed,
  })
  .superRefine((given, context) => {
    for (const name of quantities) {
      if (given[name] === undefined) continue
      if (!given.unit) context.addIssue({ code: 'custom', path: ['unit'] })
      else if (!Amount.safeParse({ number: given[name], unit: given.unit }).success)
        context.addIssue({ code: 'custom', path: [name] })
    }
  })
export type AskedParameters = z.infer<typeof AskedParameters>

/** What is asked about on a day; amounts become exact yuan. */
export function askedOn(day: string, given: AskedParameters): Asked {
  const amounts = quantities.flatMap((name) => {
    const number = given[name]
    const cny = number !== undefined && given.unit && toCny(Amount.parse({ number, unit: given.unit }))
    return cny ? [[name, cny] as const] : []
  })
  return {
    day: given.day ?? day,
    placeCode: given.city ?? null,
    section: given.industry && gbSections.includes(given.industry) ? given.industry : null,
    park: given.park ?? null,
    enterpriseAge: given.enterpriseAge ?? null,
    quantities: Object.fromEntries(amounts),
  }
}
