import { inYear } from '#lib/dates/where'
import { join, publicDb, sql, type Sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import { kinds, type Kind } from '#lib/editions/kinds'
import { none } from '#lib/editions/parameters'
import { inPlace } from '#lib/places/where'
import type { SearchFilter } from '#lib/search/filter'
import { queryOf, termsOf } from '#lib/search/terms'

/** The records of one kind that a search looks at, the newest. Beyond them it says "more than". */
export const mostPerKind = 1000

/** A record that was found, with what facets and order need of it. */
export interface Hit {
  id: number
  kind: Kind
  key: string
  titleZh: string | null
  titleEn: string | null
  sortName: string
  /** '' when the record has no date. */
  onDate: string
  cityCode: string | null
  placeCode: string | null
  industry: string | null
}

export interface Found {
  hits: Hit[]
  /** The kinds of which more match than were looked at. */
  beyond: Kind[]
}

function conditions({ q, city, industry, year, synonyms }: SearchFilter): Sql[] {
  const query = q === undefined ? undefined : queryOf(termsOf(q, synonyms === undefined))
  return [
    q === undefined || query === undefined
      ? sql`true`
      : query === null
        ? sql`false`
        : sql`array_to_tsvector(search_tokens) @@ ${query}::tsquery`,
    city === undefined ? sql`true` : city === none ? sql`city_code IS NULL` : inPlace(city),
    industry === undefined
      ? sql`true`
      : industry === none
        ? sql`industry IS NULL`
        : sql`industry = ${industry}`,
    year === undefined ? sql`true` : year === none ? sql`on_date = ''` : inYear(year),
  ]
}

/**
 * The records of an edition that a search finds: of each kind the newest, at most `mostPerKind`, so that the work stays
 * bounded whatever the words.
 */
export async function searchPublished(filter: SearchFilter, edition: number): Promise<Found> {
  const where = join([inForce(edition), ...conditions(filter)], ' AND ')
  const asked = filter.kind === undefined ? kinds : [filter.kind]
  const newest = (kind: Kind) => sql`(SELECT id, kind, key, title_zh AS "titleZh", title_en AS "titleEn",
    sort_name AS "sortName", on_date AS "onDate", city_code AS "cityCode", place_code AS "placeCode", industry
    FROM published_version WHERE kind = ${kind}::record_kind AND ${where}
    ORDER BY on_date DESC, key DESC LIMIT ${mostPerKind + 1})`
  const rows = await publicDb().$queryRaw<Hit[]>`${join(asked.map(newest), ' UNION ALL ')}`
  const seen = new Map<Kind, number>()
  const hits = rows.filter(({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    return count <= mostPerKind
  })
  return { hits, beyond: asked.filter((kind) => (seen.get(kind) ?? 0) > mostPerKind) }
}

/** The contents of records that were found at an edition, by their number. */
export async function contentsOf(ids: readonly number[]): Promise<Map<number, unknown>> {
  const rows = await publicDb().$queryRaw<{ id: number; content: unknown }[]>`
    SELECT id, content FROM published_version WHERE id = ANY (${ids})`
  return new Map(rows.map(({ id, content }) => [id, content]))
}

/** How many records a search finds, exact up to a number of each kind. */
export async function countFound(filter: SearchFilter, edition: number): Promise<number> {
  return (await searchPublished(filter, edition)).hits.length
}
