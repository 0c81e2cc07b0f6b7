import { z } from 'zod'
import { sql } from '#lib/db/public'
import { inYear } from '#lib/dates/where'
import { SearchText, Year } from '#lib/editions/parameters'
import { publishedReads, type Conditions } from '#lib/editions/reads'
import { listRows, type Row } from '#lib/editions/rows'
import type { EventContent } from '#lib/events/schema'
import { isPlaceInProvince } from '#lib/places/divisions'
import { inPlace } from '#lib/places/where'
import { matching } from '#lib/search/where'

export type EventRow = Row<EventContent>

export const EventFilter = z.object({
  q: SearchText.optional(),
  year: Year.optional(),
  /** A division of the province, or `outside` for events held elsewhere. */
  city: z.union([z.literal('outside'), z.string().refine(isPlaceInProvince)]).optional(),
})
export type EventFilter = z.infer<typeof EventFilter>

export const {
  where: eventsWhere,
  list: listPublishedEvents,
  each: eachPublishedEvent,
  count: countPublishedEvents,
  get: getPublishedEvent,
} = publishedReads<EventContent, EventFilter>('event', eventConditions)

/** What a filter means on an event's columns: the one reading of it, behind page, files and calendar. */
export function eventConditions({ q, year, city }: EventFilter): Conditions {
  return [
    q !== undefined && matching(q),
    year !== undefined && inYear(year),
    city === 'outside' ? sql`place_code NOT LIKE '23%'` : city !== undefined && inPlace(city),
  ]
}

/** The events that belong to a larger one, newest first. */
export async function listPartsOf(event: string, edition: number): Promise<EventRow[]> {
  const where = sql`${eventsWhere({}, edition)} AND content->>'partOf' = ${event}`
  return (await listRows<EventContent>(where, { sort: '-date', limit: 100 })).rows
}
