import { z } from 'zod'
import { sql } from '#lib/db/public'
import { SearchText } from '#lib/editions/parameters'
import { listPublished, type PublishedRecord } from '#lib/editions/queries'
import { publishedReads } from '#lib/editions/reads'
import type { Row } from '#lib/editions/rows'
import { officerFor, type Asked } from '#lib/officers/answering'
import type { OfficerContent } from '#lib/officers/schema'
import { isPlaceInProvince } from '#lib/places/divisions'
import { matching } from '#lib/search/where'

export type OfficerRow = Row<OfficerContent>
export type PublishedOfficer = PublishedRecord<OfficerContent>

export const OfficerFilter = z.object({
  q: SearchText.optional(),
  /** Officers who answer for a division: those of it, of what contains it, and those of the whole province. */
  city: z.string().refine(isPlaceInProvince).optional(),
})
export type OfficerFilter = z.infer<typeof OfficerFilter>

export const {
  where: officersWhere,
  list: listPublishedOfficers,
  each: eachPublishedOfficer,
  count: countPublishedOfficers,
  get: getPublishedOfficer,
} = publishedReads<OfficerContent, OfficerFilter>('officer', ({ q, city }) => [
  q !== undefined && matching(q),
  city !== undefined &&
    sql`(content->'placeCodes' = '[]' OR content->'placeCodes' ?| ${[city, `${city.slice(0, 4)}00`, '230000']})`,
])

/** The officer of that key, else whoever answers for the industry and place; null: nobody is named. */
export async function findOfficer(
  named: string | null,
  asked: Asked,
  edition: number,
): Promise<PublishedOfficer | null> {
  const own = named && (await getPublishedOfficer(named, edition))
  if (own) return own
  return officerFor(await listPublished<OfficerContent>('officer', sql`true`, edition), asked)
}
