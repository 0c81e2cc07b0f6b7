import { z } from 'zod'
import { Citations, Note, hasName, nameRequired, names, text } from '#lib/editions/fields'
import { PlaceCode } from '#lib/places/schema'

/** A development zone that receives projects. Its statistics are announced figures whose subject is the park. */
export const ParkContent = z
  .strictObject({
    ...names,
    aliases: z.array(text(200)).max(20).default([]),
    placeCode: PlaceCode.nullable(),
    place: Note,
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
export type ParkContent = z.infer<typeof ParkContent>
