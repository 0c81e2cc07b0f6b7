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

/** Words that more versions hold than this are common: they are looked for among so many of the newest records of a kind. */
const mostMatches = 10_000

/** The condition of the words; undefined where there are none, so that everything is browsed. */
function wordsOf({ q, synonyms }: SearchFilter): Sql | undefined {
  if (q === undefined) return undefined
  const query = queryOf(termsOf(q, synonyms === undefined))
  return query === null ? sql`false` : sql`array_to_tsvector(search_tokens) @@ ${query}::tsquery`
}

function narrowedTo({ city, industry, year }: SearchFilter, edition: number): Sql {
  const given = [
    city === none ? sql`city_code IS NULL` : city !== undefined && inPlace(city),
    industry === none ? sql`industry IS NULL` : industry !== undefined && sql`industry = ${industry}`,
    year === none ? sql`on_date = ''` : year !== undefined && inYear(year),
  ].filter((condition) => typeof condition === 'object')
  return join([inForce(edition), ...given], ' AND ')
}

const fields = sql`id, kind, key, title_zh AS "titleZh", title_en AS "titleEn", sort_name AS "sortName",
  on_date AS "onDate", city_code AS "cityCode", place_code AS "placeCode", industry`
const newestFirst = sql`on_date DESC, key DESC`
const ofKind = (kind: Kind, where: Sql) =>
  sql`FROM published_version WHERE kind = ${kind}::record_kind AND ${where}`

/** Whether too many records of an edition hold the words to sort them all. */
async function areCommon(words: Sql, edition: number): Promise<boolean> {
  const [row] = await publicDb().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM
    (SELECT 1 FROM published_version WHERE ${words} AND ${inForce(edition)} LIMIT ${mostMatches + 1}) AS match`
  return (row?.count ?? 0) > mostMatches
}

/** Every record that holds the words, for words that few do: they are looked up in their index. */
const matchesOf = (words: Sql, where: Sql, asked: readonly Kind[]): Sql => sql`
  SELECT ${fields} FROM (SELECT *, row_number() OVER (PARTITION BY kind ORDER BY ${newestFirst}) AS place
    FROM published_version WHERE ${words} AND ${where} AND kind IN (${join(asked.map((kind) => sql`${kind}::record_kind`))})
  ) AS match WHERE place <= ${mostPerKind + 1} ORDER BY kind, place`

/** Those of the newest records of each kind that hold the words, or the newest themselves where there are no words. */
function newestOf(words: Sql | undefined, where: Sql, asked: readonly Kind[]): Sql {
  const newest = (kind: Kind) => {
    const most = sql`ORDER BY ${newestFirst} LIMIT ${mostPerKind + 1}`
    if (words === undefined) return sql`(SELECT ${fields} ${ofKind(kind, where)} ${most})`
    return sql`(SELECT ${fields} FROM (SELECT * ${ofKind(kind, where)} ORDER BY ${newestFirst} LIMIT ${mostMatches})
      AS newest WHERE ${words} ${most})`
  }
  return join(asked.map(newest), ' UNION ALL ')
}

/** The kinds of which there are more records than were looked through. */
async function tooMany(where: Sql, asked: readonly Kind[]): Promise<Kind[]> {
  const counted = (kind: Kind) => sql`(SELECT ${kind} AS kind, count(*)::int AS count
    FROM (SELECT 1 ${ofKind(kind, where)} LIMIT ${mostMatches + 1}) AS record)`
  const rows = await publicDb().$queryRaw<
    { kind: Kind; count: number }[]
  >`${join(asked.map(counted), ' UNION ALL ')}`
  return rows.filter(({ count }) => count > mostMatches).map(({ kind }) => kind)
}

/**
 * The records of an edition that a search finds: of each kind the newest, at most `mostPerKind`. The work is bounded
 * whatever the words: rare ones are looked up in their index, common ones in the newest records. The database is given
 * no choice between the two, since it cannot tell how common a word is.
 */
export async function searchPublished(filter: SearchFilter, edition: number): Promise<Found> {
  const [words, where] = [wordsOf(filter), narrowedTo(filter, edition)]
  const asked = filter.kind === undefined ? kinds : [filter.kind]
  const common = words !== undefined && (await areCommon(words, edition))
  const found = words === undefined || common ? newestOf(words, where, asked) : matchesOf(words, where, asked)
  const [rows, unseen] = await Promise.all([
    publicDb().$queryRaw<Hit[]>`${found}`,
    common ? tooMany(where, asked) : Promise.resolve<Kind[]>([]),
  ])
  const seen = new Map<Kind, number>()
  const hits = rows.filter(({ kind }) => {
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    return count <= mostPerKind
  })
  return {
    hits,
    beyond: asked.filter((kind) => (seen.get(kind) ?? 0) > mostPerKind || unseen.includes(kind)),
  }
}

/** How many records a search finds, exact up to a thousand of each kind. */
export async function countFound(filter: SearchFilter, edition: number): Promise<number> {
  return (await searchPublished(filter, edition)).hits.length
}

/** The contents of records that were found at an edition, by their number. */
export async function contentsOf(ids: readonly number[]): Promise<Map<number, unknown>> {
  const rows = await publicDb().$queryRaw<{ id: number; content: unknown }[]>`
    SELECT id, content FROM published_version WHERE id = ANY (${ids})`
  return new Map(rows.map(({ id, content }) => [id, content]))
}
