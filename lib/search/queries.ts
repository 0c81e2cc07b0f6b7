import { publicDb } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import type { Kind } from '#lib/editions/kinds'
import { matching } from '#lib/search/where'

export interface Hit {
  kind: Kind
  key: string
  titleZh: string | null
  titleEn: string | null
  onDate: string
  /** Records of this kind that match, beyond those shown as well. */
  inKind: number
}

/** The records of an edition that a reader's words find, the newest `perKind` of each kind. */
export async function searchPublished(q: string, edition: number, perKind: number): Promise<Hit[]> {
  return publicDb().$queryRaw`
    SELECT kind, key, "titleZh", "titleEn", "onDate", "inKind" FROM (
      SELECT kind, key, title_zh AS "titleZh", title_en AS "titleEn", on_date AS "onDate",
        count(*) OVER (PARTITION BY kind)::int AS "inKind",
        row_number() OVER (PARTITION BY kind ORDER BY on_date DESC, key DESC) AS place
      FROM published_version WHERE ${inForce(edition)} AND ${matching(q)}
    ) AS hit WHERE place <= ${perKind} ORDER BY kind, place`
}
