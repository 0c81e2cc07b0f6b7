import { z } from 'zod'
import { PartialDate } from '#lib/dates/partial-date'
import { Bilingual, Citations, Key, Note, hasName, nameRequired, names } from '#lib/editions/fields'
import { PlaceCode } from '#lib/places/schema'

/** A promotion event: conference, fair, forum, delegation visit. */
export const EventContent = z
  .strictObject({
    ...names,
    startsOn: PartialDate,
    endsOn: PartialDate.nullable(),
    /** Why the dates shown were chosen, or from what the year was inferred. */
    dateNote: Note,
    /** Dates that other sources give. */
    otherDates: z
      .array(
        z.strictObject({
          startsOn: PartialDate,
          endsOn: PartialDate.nullable(),
          sources: Citations,
        }),
      )
      .max(10)
      .default([]),
    placeCode: PlaceCode.nullable(),
    place: Bilingual,
    hosts: z.array(Bilingual).max(20).default([]),
    theme: Note,
    format: Note,
    sectors: z.array(Bilingual).max(30).default([]),
    /** The larger event that this one belongs to; their totals are never added. */
    partOf: Key.nullable().default(null),
    /** Enterprises present. Attending is not signing. */
    attendance: z
      .array(
        z.strictObject({
          enterprise: Key,
          role: z.enum(['attended', 'spoke', 'organised', 'launched'], {
            error: 'choose',
          }),
          sources: Citations,
        }),
      )
      .max(200)
      .default([]),
    /** What was launched or announced there, other than signings. */
    launches: z
      .array(z.strictObject({ name: Bilingual, by: Note, sources: Citations }))
      .max(30)
      .default([]),
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
  .refine((event) => event.endsOn === null || event.endsOn >= event.startsOn, {
    error: 'endsBeforeStart',
    path: ['endsOn'],
  })
export type EventContent = z.infer<typeof EventContent>
