import { z } from 'zod'
import { PartialDate } from '#lib/dates/partial-date'
import { Bilingual, Citations, Note, hasName, nameRequired, names, text } from '#lib/editions/fields'
import { Amount } from '#lib/money/schema'
import { PlaceCode } from '#lib/places/schema'

/** An incentive. A ceiling is a ceiling: never a typical grant, never contract value. */
export const PolicyContent = z
  .strictObject({
    ...names,
    issuer: Note,
    documentNumber: text(100).nullable().default(null),
    issuedOn: PartialDate.nullable(),
    validUntil: PartialDate.nullable().default(null),
    placeCode: PlaceCode.nullable(),
    /** What it offers, item by item; `ceiling` and `rate` as printed. */
    offers: z
      .array(
        z.strictObject({
          statement: Bilingual,
          ratePercent: text(40).nullable().default(null),
          ceiling: Amount.nullable().default(null),
          condition: Note,
          sources: Citations,
        }),
      )
      .max(30)
      .default([]),
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
export type PolicyContent = z.infer<typeof PolicyContent>
