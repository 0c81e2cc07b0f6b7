import { z } from 'zod'
import { Bilingual, Citation, Note, hasName, nameRequired, names, text } from '#lib/editions/fields'
import { PlaceCode } from '#lib/places/schema'
import { industries4567 } from '#lib/projects/schema'

export const spokenLanguages = ['zh', 'en', 'ru', 'ja', 'ko'] as const

/**
 * A person of the bureau or of a place who answers investors, by post: only what the office itself gives out. No source
 * is needed, since the bureau publishes its own staff; one may be named.
 */
export const OfficerContent = z
  .strictObject({
    ...names,
    post: Bilingual.nullable().default(null),
    organisation: Bilingual,
    phone: text(60).nullable().default(null),
    email: z.email({ error: 'email' }).max(200).nullable().default(null),
    languages: z
      .array(z.enum(spokenLanguages, { error: 'choose' }))
      .max(5)
      .default([]),
    /** Fields of the provincial 4567 scheme; none means every industry. */
    industries: z
      .array(z.enum(industries4567, { error: 'choose' }))
      .max(22)
      .default([]),
    /** Divisions of the province, with their parts; none means the whole province. */
    placeCodes: z.array(PlaceCode).max(20).default([]),
    note: Note,
    sources: z.array(Citation).max(20).default([]),
  })
  .refine(hasName, nameRequired)
export type OfficerContent = z.infer<typeof OfficerContent>
