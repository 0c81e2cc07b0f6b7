import { z } from 'zod'
import { Citations, Note, hasName, nameRequired, names, text } from '#lib/editions/fields'
import { PlaceCode } from '#lib/places/schema'
import { industries4567 } from '#lib/projects/schema'

/** Who set a zone up, as a source says. */
export const parkLevels = ['national', 'provincial'] as const

/** A development zone that receives projects. Its statistics, its area included, are announced figures about it. */
export const ParkContent = z
  .strictObject({
    ...names,
    aliases: z.array(text(200)).max(20).default([]),
    placeCode: PlaceCode.nullable(),
    place: Note,
    /** Null: no source says. */
    level: z.enum(parkLevels, { error: 'choose' }).nullable().default(null),
    industryPrinted: Note,
    /** A field of the provincial 4567 scheme; only where a source names it. */
    industry: z.enum(industries4567, { error: 'choose' }).nullable().default(null),
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
export type ParkContent = z.infer<typeof ParkContent>
