import { publicDb, sql, type Sql } from '#lib/db/public'
import { changes, type Change, type Kind } from '#lib/editions/kinds'
import type { EditionEntry, Titles } from '#lib/editions/queries'

/** One record that an edition published for the first time, corrected, revised or withdrew. */
export interface PublishedChange extends Titles {
  kind: Kind
  key: string
  change: Change
  /** Why, as the author wrote it; a first publication has none. */
  reason: string | null
  /** Records of this kind and change in the edition, beyond those listed as well. */
  inGroup: number
}

const mattersFirst: Sql = sql`array_position(${[...changes]}::version_change[], change)`

/** What an edition changed: withdrawals first, then corrections and revisions, at most `perGroup` of each kind and change. */
export async function listChangesIn(edition: number, perGroup: number): Promise<PublishedChange[]> {
  return publicDb().$queryRaw`
    SELECT kind, key, "titleZh", "titleEn", change, reason, "inGroup" FROM (
      SELECT kind, key, title_zh AS "titleZh", title_en AS "titleEn", change, reason,
        count(*) OVER (PARTITION BY kind, change)::int AS "inGroup",
        row_number() OVER (PARTITION BY kind, change ORDER BY on_date DESC, key DESC) AS place
      FROM published_version WHERE from_edition = ${edition}
    ) AS changed WHERE place <= ${perGroup} ORDER BY ${mattersFirst}, kind, place`
}

/** One edition by its number, or null when there is none. */
export async function getEdition(number: number): Promise<EditionEntry | null> {
  const [row] = await publicDb().$queryRaw<EditionEntry[]>`
    SELECT number, published_at AS "publishedAt", kind, reason_zh AS "reasonZh", reason_en AS "reasonEn",
      (SELECT count(*)::int FROM published_version WHERE from_edition = number) AS records
    FROM published_edition WHERE number = ${number}`
  return row ?? null
}
