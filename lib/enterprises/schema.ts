import { z } from 'zod'
import { PartialDate } from '#lib/dates/partial-date'
import { Bilingual, Citations, Note, hasName, nameRequired, names, text } from '#lib/editions/fields'
import { isCreditCode } from '#lib/enterprises/credit-code'
import { PlaceCode } from '#lib/places/schema'

export const relations = [
  'signed',
  'invested',
  'settled',
  'cooperates',
  'attended',
  'plans',
  'based',
] as const

export const forms = ['enterprise', 'association', 'institution', 'government'] as const

/** A partner enterprise, or a chamber or institution that stands beside one. */
export const EnterpriseContent = z
  .strictObject({
    ...names,
    aliases: z.array(text(200)).max(30).default([]),
    /** Words that people search by and no source prints; never shown as a name. */
    searchTerms: z.array(text(60)).max(10).default([]),
    form: z.enum(['enterprise', 'association', 'institution', 'government'], {
      error: 'choose',
    }),
    /** Unified social credit code, GB 32100; null when no source gives it. */
    creditCode: z
      .string()
      .trim()
      .toUpperCase()
      .refine(isCreditCode, { error: 'creditCode' })
      .nullable()
      .default(null),
    homeCode: PlaceCode.nullable().default(null),
    home: Note,
    industry: Note,
    /** What ties it to the province, each statement dated and sourced. */
    relations: z
      .array(
        z.strictObject({
          type: z.enum(relations, { error: 'choose' }),
          statement: Bilingual,
          on: PartialDate.nullable(),
          sources: Citations,
        }),
      )
      .max(50)
      .default([]),
    /** People whom a source names for it, with the title they had on that date. */
    people: z
      .array(
        z.strictObject({
          nameZh: text(60).nullable(),
          nameEn: text(100).nullable(),
          title: Bilingual,
          on: PartialDate,
          /** What they spoke of, in the portal's words; null when only named. */
          topic: Note,
          note: Note,
          sources: Citations,
        }),
      )
      .max(50)
      .default([]),
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
export type EnterpriseContent = z.infer<typeof EnterpriseContent>
