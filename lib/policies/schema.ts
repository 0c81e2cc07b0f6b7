import { z } from 'zod'
import { PartialDate } from '#lib/dates/partial-date'
import { Bilingual, Citations, Note, hasName, nameRequired, names, text } from '#lib/editions/fields'
import { Amount } from '#lib/money/schema'
import { PlaceCode } from '#lib/places/schema'
import { benefitFields } from '#lib/policies/benefit-schema'

/** An incentive. A ceiling is a ceiling: never a typical grant, never contract value. */
export const PolicyContent = z
  .strictObject({
    ...names,
    issuer: Note,
    documentNumber: text(100).nullable().default(null),
    issuedOn: PartialDate.nullable(),
    /** From when it is in force; null: not stated. */
    inForceFrom: PartialDate.nullable().default(null),
    validUntil: PartialDate.nullable().default(null),
    placeCode: PlaceCode.nullable(),
    /** Whom it is for, and how it is claimed; null: the source does not say. */
    forWhom: Note,
    howToClaim: Note,
    /** What it offers, item by item; `ceiling` and `rate` as printed. */
    offers: z
      .array(
        z.strictObject({
          statement: Bilingual,
          ratePercent: text(40).nullable().default(null),
          ceiling: Amount.nullable().default(null),
          condition: Note,
          ...benefitFields,
          sources: Citations,
        }),
      )
      .max(30)
      .default([]),
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
export type Offer = PolicyContent['offers'][number]
export type PolicyContent = z.infer<typeof PolicyContent>
