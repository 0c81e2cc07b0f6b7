import { z } from 'zod'
import { sql } from '#lib/db/public'
import { inYear } from '#lib/dates/where'
import { SearchText, Year } from '#lib/editions/parameters'
import { publishedReads } from '#lib/editions/reads'
import { listPublished, type PublishedRecord } from '#lib/editions/queries'
import type { Row } from '#lib/editions/rows'
import { trusts, type SourceContent } from '#lib/sources/schema'
import { matching } from '#lib/search/where'

export type SourceRow = Row<SourceContent>

export const SourceFilter = z.object({
  q: SearchText.optional(),
  year: Year.optional(),
  trust: z.enum(trusts).optional(),
})
export type SourceFilter = z.infer<typeof SourceFilter>

export const {
  where: sourcesWhere,
  list: listPublishedSources,
  each: eachPublishedSource,
  count: countPublishedSources,
  get: getPublishedSource,
} = publishedReads<SourceContent, SourceFilter>('source', ({ q, year, trust }) => [
  q !== undefined && matching(q),
  year !== undefined && inYear(year),
  trust !== undefined && sql`content->>'trust' = ${trust}`,
])

/** The sources with these keys, for the notes at the foot of a page. */
export function listSourcesByKey(
  keys: readonly string[],
  edition: number,
): Promise<PublishedRecord<SourceContent>[]> {
  return listPublished<SourceContent>('source', sql`key = ANY (${[...new Set(keys)]})`, edition)
}
