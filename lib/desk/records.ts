import { requireStaff } from '#lib/auth/session'
import { sql, staffDb } from '#lib/db/staff'
import type { Change, Kind } from '#lib/editions/kinds'
import { searchQuery } from '#lib/search/tokens'

export interface FoundRecord {
  kind: Kind
  key: string
  titleZh: string | null
  titleEn: string | null
  onDate: string
  change: Change
}

/** The newest published version of each record of a kind, withdrawn ones too, that the words find; at most 200. */
export async function findRecordsForStaff(kind: Kind, q: string | null): Promise<FoundRecord[]> {
  await requireStaff()
  const words = q === null ? null : searchQuery(q)
  if (q !== null && words === null) return []
  const found =
    words === null ? sql`true` : sql`(array_to_tsvector(search_tokens) @@ ${words}::tsquery OR key = ${q})`
  return staffDb().$queryRaw`
    SELECT kind, key, title_zh AS "titleZh", title_en AS "titleEn", on_date AS "onDate", change FROM version
    WHERE kind = ${kind}::record_kind AND from_edition IS NOT NULL AND until_edition IS NULL AND ${found}
    ORDER BY on_date DESC, key DESC LIMIT 200`
}

/** Every version of a record, its open draft included, newest first; empty when there is no such record. */
export async function listVersionsForStaff(kind: Kind, key: string) {
  await requireStaff()
  const versions = await staffDb().version.findMany({
    where: { kind, key },
    include: { edition: { select: { publishedAt: true } } },
    orderBy: { id: 'desc' },
  })
  return versions.map((version) => ({ ...version, valueCny: version.valueCny?.toFixed(2) ?? null }))
}
export type VersionEntry = Awaited<ReturnType<typeof listVersionsForStaff>>[number]
