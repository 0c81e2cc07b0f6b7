import { publicDb, sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import type { Kind } from '#lib/editions/kinds'
import type { Titles } from '#lib/editions/queries'

/** The most choices that a filter offers; a longer list is searched and not chosen from. */
const most = 300

/** Records of a kind to choose from, by name or with the newest first. */
export function listTitles(
  kind: Kind,
  edition: number,
  order: 'name' | 'newest',
): Promise<(Titles & { key: string })[]> {
  return publicDb().$queryRaw`
    SELECT key, title_zh AS "titleZh", title_en AS "titleEn" FROM published_version
    WHERE kind = ${kind}::record_kind AND ${inForce(edition)}
    ORDER BY ${order === 'name' ? sql`sort_name, key` : sql`on_date DESC, key DESC`} LIMIT ${most}`
}
