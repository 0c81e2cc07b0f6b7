import { join, publicDb, sql, type Sql } from '#lib/db/public'
import { citesOf } from '#lib/editions/cites'
import { inForce, type EditionNumber } from '#lib/editions/in-force'
import type { Change, Kind } from '#lib/editions/kinds'

/** A published record as one edition shows it. Content has the shape of its kind's schema. */
export interface PublishedRecord<Content> {
  key: string
  titleZh: string | null
  titleEn: string | null
  /** The edition that published this version. What superseded it later is no part of the answer at an edition. */
  fromEdition: number
  content: Content
}

const fields = sql`key, title_zh AS "titleZh", title_en AS "titleEn", from_edition AS "fromEdition",
  content`

/** One record at an edition, or null when it was not public then. */
export async function getPublished<Content>(
  kind: Kind,
  key: string,
  edition: number,
): Promise<PublishedRecord<Content> | null> {
  const [row] = await publicDb().$queryRaw<PublishedRecord<Content>[]>`
    SELECT ${fields} FROM published_version
    WHERE kind = ${kind}::record_kind AND key = ${key} AND ${inForce(edition)}`
  return row ?? null
}

/** The records of a kind that meet a condition, newest first. For short lists; long ones have their own pages. */
export async function listPublished<Content>(
  kind: Kind,
  where: Sql,
  edition: number,
  order?: Sql,
): Promise<PublishedRecord<Content>[]> {
  return publicDb().$queryRaw`${selectPublished(kind, where, edition, order)}`
}

/** The select behind `listPublished`. */
export function selectPublished(
  kind: Kind,
  where: Sql,
  edition: EditionNumber,
  order: Sql = sql`on_date DESC, key DESC`,
): Sql {
  return sql`SELECT ${fields} FROM published_version
    WHERE kind = ${kind}::record_kind AND ${inForce(edition)} AND ${where}
    ORDER BY ${order} LIMIT 1000`
}

export interface Titles {
  titleZh: string | null
  titleEn: string | null
}

/** The titles of other records by `kind:key`, to name them on a page. What is not public then is absent. */
export async function titlesOf(refs: readonly string[], edition: number): Promise<Map<string, Titles>> {
  const wanted = [...new Set(refs)]
  if (wanted.length === 0) return new Map()
  const keys = [...new Set(wanted.map((ref) => ref.slice(ref.indexOf(':') + 1)))]
  const kinds = [...new Set(wanted.map((ref) => ref.slice(0, ref.indexOf(':'))))]
  const rows = await publicDb().$queryRaw<(Titles & { ref: string })[]>`
    SELECT kind || ':' || key AS ref, title_zh AS "titleZh", title_en AS "titleEn" FROM published_version
    WHERE kind IN (${join(kinds.map((kind) => sql`${kind}::record_kind`))}) AND key = ANY (${keys}) AND ${inForce(edition)}`
  const sought = new Set(wanted)
  return new Map(rows.filter(({ ref }) => sought.has(ref)).map(({ ref, ...titles }) => [ref, titles]))
}

/** The records that refer to one, by kind and newest first. */
export async function listCiting(
  ref: string,
  edition: number,
): Promise<(Titles & { kind: Kind; key: string; onDate: string })[]> {
  return publicDb().$queryRaw`
    SELECT kind, key, title_zh AS "titleZh", title_en AS "titleEn", on_date AS "onDate" FROM published_version
    WHERE cites @> ARRAY[${ref}] AND ${inForce(edition)} ORDER BY kind, on_date DESC, key LIMIT 1000`
}

export interface HistoryEntry {
  edition: number
  publishedAt: Date
  change: Change
  reason: string | null
  /** The reason in English where an import gives it in both languages, else as it was written. */
  reasonEn: string | null
  content: unknown
  /** The titles of what it refers to, by `kind:key`; read only where there is another version to compare with. */
  cited: ReadonlyMap<string, Titles>
}

/** Every published version of a record up to an edition, newest first, each with the edition that made it. */
export async function historyOf(kind: Kind, key: string, edition: number): Promise<HistoryEntry[]> {
  const versions = await publicDb().$queryRaw<Omit<HistoryEntry, 'cited'>[]>`
    SELECT from_edition AS edition, published_at AS "publishedAt", change, content,
      CASE WHEN published_edition.kind = 'import' THEN coalesce(reason_zh, reason) ELSE reason END AS reason,
      CASE WHEN published_edition.kind = 'import' THEN coalesce(reason_en, reason) ELSE reason END AS "reasonEn"
    FROM published_version JOIN published_edition ON number = from_edition
    WHERE published_version.kind = ${kind}::record_kind AND key = ${key} AND from_edition <= ${edition}
    ORDER BY from_edition DESC`
  const refs = versions.length > 1 ? versions.flatMap(({ content }) => citesOf(kind, content)) : []
  const cited = await titlesOf(refs, edition)
  return versions.map((version) => ({ ...version, cited }))
}

export interface EditionEntry {
  number: number
  publishedAt: Date
  kind: Change | 'import'
  reasonZh: string | null
  reasonEn: string | null
  records: number
}

/** The editions before a number, newest first, each with how many records it published or withdrew. */
export async function listEditions(before: number, limit: number): Promise<EditionEntry[]> {
  return publicDb().$queryRaw`
    SELECT number, published_at AS "publishedAt", kind, reason_zh AS "reasonZh", reason_en AS "reasonEn",
      (SELECT count(*)::int FROM published_version WHERE from_edition = number) AS records
    FROM published_edition WHERE number < ${before} ORDER BY number DESC LIMIT ${limit}`
}
