import { join, publicDb, sql, type Sql } from '#lib/db/public'
import type { CorrectionFilter } from '#lib/corrections/filter'
import type { Facets } from '#lib/corrections/facets'
import type { EditionNumber } from '#lib/editions/in-force'
import type { Kind, LaterChange } from '#lib/editions/kinds'
import type { Titles } from '#lib/editions/queries'

/** One change of a published record: the version that made it and the one it superseded. */
export interface LoggedChange extends Titles {
  id: number
  kind: Kind
  key: string
  change: LaterChange
  /** The edition that published it. The edition before shows the record as it was. */
  edition: number
  publishedAt: Date
  reason: string | null
  /** The reason in English where an import gives it in both languages, else as it was written. */
  reasonEn: string | null
  before: unknown
  /** The record as it is since; what a withdrawal took away stands under `before`. */
  content: unknown
  /** What the figures look at, before and after; null for other records than projects, and after a withdrawal. */
  was: Facets | null
  is: Facets | null
}

/** What a filter means on the changes of `published_version AS now` joined with their editions. */
export function changesWhere({ kind, record, year }: CorrectionFilter, edition: EditionNumber): Sql {
  const wanted = kind ? [kind] : ['correction', 'withdrawal']
  const from = year && `${year}-01-01T00:00:00+08:00`
  const until = year && `${Number(year) + 1}-01-01T00:00:00+08:00`
  const given = [
    sql`now.change <> 'publication' AND now.change = ANY (${wanted}::version_change[])`,
    sql`now.from_edition <= ${edition}`,
    record && sql`now.kind = ${record}::record_kind`,
    year && sql`published_at >= ${from}::timestamptz AND published_at < ${until}::timestamptz`,
  ]
  return join(
    given.filter((one) => typeof one === 'object'),
    ' AND ',
  )
}

const facets = (version: Sql): Sql => sql`jsonb_build_object('counting', ${version}.counting,
  'event', ${version}.event_key, 'city', ${version}.city_code, 'year', nullif(left(${version}.on_date, 4), ''),
  'industry', ${version}.industry, 'stage', ${version}.stage, 'valueCny', ${version}.value_cny::text,
  'fundsCny', ${version}.funds_cny::text)`

/** Where a page of the log ends: `edition~version`, as its `after` continues it. */
export const logCursor = /^([1-9]\d{0,8})~([1-9]\d{0,8})$/

export interface LogPage {
  entries: LoggedChange[]
  /** The `after` of the next page, or null on the last. */
  next: string | null
}

/** Changes of published records up to an edition, newest first. `after` has the form of `logCursor`. */
export async function listLoggedChanges(
  filter: CorrectionFilter,
  { after, limit }: { after?: string; limit: number },
  edition: number,
): Promise<LogPage> {
  const [, lastEdition, lastId] = (after && logCursor.exec(after)) || []
  const behind = lastEdition
    ? sql`(now.from_edition, now.id) < (${Number(lastEdition)}, ${Number(lastId)})`
    : sql`true`
  const project = sql`now.kind = 'project'`
  const rows = await publicDb().$queryRaw<LoggedChange[]>`
    SELECT now.id, now.kind, now.key, now.change, now.from_edition AS edition, published_at AS "publishedAt",
      now.title_zh AS "titleZh", now.title_en AS "titleEn",
      CASE WHEN edition_kind = 'import' THEN coalesce(reason_zh, now.reason) ELSE now.reason END AS reason,
      CASE WHEN edition_kind = 'import' THEN coalesce(reason_en, now.reason) ELSE now.reason END AS "reasonEn",
      old.content AS before, now.content,
      CASE WHEN ${project} THEN ${facets(sql`old`)} END AS was,
      CASE WHEN ${project} AND now.change <> 'withdrawal' THEN ${facets(sql`now`)} END AS "is"
    FROM (
      SELECT now.*, published_at, published_edition.kind AS edition_kind, reason_zh, reason_en
      FROM published_version AS now JOIN published_edition ON number = now.from_edition
      WHERE ${changesWhere(filter, edition)} AND ${behind}
      ORDER BY now.from_edition DESC, now.id DESC LIMIT ${limit + 1}
    ) AS now
    LEFT JOIN LATERAL (
      SELECT * FROM published_version AS earlier
      WHERE earlier.record_id = now.record_id AND earlier.until_edition = now.from_edition
    ) AS old ON true
    ORDER BY now.from_edition DESC, now.id DESC`
  const entries = rows.slice(0, limit)
  const last = entries.at(-1)
  return { entries, next: rows.length > limit && last ? `${last.edition}~${last.id}` : null }
}

/** How many changes a filter names up to an edition. */
export async function countLoggedChanges(filter: CorrectionFilter, edition: number): Promise<number> {
  const [row] = await publicDb().$queryRaw<[{ count: bigint }]>`
    SELECT count(*) AS count FROM published_version AS now JOIN published_edition ON number = now.from_edition
    WHERE ${changesWhere(filter, edition)}`
  return Number(row.count)
}
