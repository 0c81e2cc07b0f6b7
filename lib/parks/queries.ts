import { z } from 'zod'
import { sql } from '#lib/db/public'
import { SearchText } from '#lib/editions/parameters'
import { publishedReads } from '#lib/editions/reads'
import { listPublished, type PublishedRecord } from '#lib/editions/queries'
import type { Row } from '#lib/editions/rows'
import { parkLevels, type ParkContent } from '#lib/parks/schema'
import { isPlaceInProvince } from '#lib/places/divisions'
import { inPlace } from '#lib/places/where'
import { industries4567 } from '#lib/projects/schema'
import { matching } from '#lib/search/where'

export type ParkRow = Row<ParkContent>
export type PublishedPark = PublishedRecord<ParkContent>

export const ParkFilter = z.object({
  q: SearchText.optional(),
  city: z.string().refine(isPlaceInProvince).optional(),
  industry: z.enum(industries4567).optional(),
  level: z.enum(parkLevels).optional(),
})
export type ParkFilter = z.infer<typeof ParkFilter>

export const {
  where: parksWhere,
  list: listPublishedParks,
  each: eachPublishedPark,
  count: countPublishedParks,
  get: getPublishedPark,
} = publishedReads<ParkContent, ParkFilter>('park', ({ q, city, industry, level }) => [
  q !== undefined && matching(q),
  city !== undefined && inPlace(city),
  industry !== undefined && sql`industry = ${industry}`,
  level !== undefined && sql`content->>'level' = ${level}`,
])

/** Every park at an edition in the order of names, to choose from. */
export function listEveryPark(edition: number): Promise<PublishedPark[]> {
  return listPublished<ParkContent>('park', sql`true`, edition, sql`sort_name, key`)
}
