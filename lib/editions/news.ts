import { publicDb } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import type { Change, Kind } from '#lib/editions/kinds'

export interface NewsLine {
  edition: number
  kind: Kind
  change: Change
  /** Records of that kind to which the edition did that. */
  count: number
}

/** What the editions after `from` up to `until` did, counted by kind of record and change; the weightiest first. */
export async function listNews(from: number, until: number): Promise<NewsLine[]> {
  return publicDb().$queryRaw`
    SELECT from_edition AS edition, kind, change, count(*)::int AS count FROM published_version
    WHERE from_edition > ${from} AND from_edition <= ${until}
    GROUP BY from_edition, kind, change ORDER BY from_edition DESC, change DESC, count(*) DESC, kind`
}

/** How many records of each kind an edition shows; a kind without any is absent. */
export async function countByKind(edition: number): Promise<Map<Kind, number>> {
  const rows = await publicDb().$queryRaw<{ kind: Kind; count: number }[]>`
    SELECT kind, count(*)::int AS count FROM published_version WHERE ${inForce(edition)} GROUP BY kind`
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}
