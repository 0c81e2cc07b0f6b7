import { publicDb } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import type { Kind } from '#lib/editions/kinds'
import { recordPath } from '#lib/editions/paths'

/** The addresses of the records of an edition with the time of their last change, the newest change first. */
export async function listAddresses(
  edition: number,
  limit: number,
): Promise<{ path: string; changedAt: Date }[]> {
  const rows = await publicDb().$queryRaw<{ kind: Kind; key: string; changedAt: Date }[]>`
    SELECT published_version.kind, key, published_at AS "changedAt"
    FROM published_version JOIN published_edition ON number = from_edition
    WHERE ${inForce(edition)} ORDER BY from_edition DESC, published_version.kind, key LIMIT ${limit}`
  return rows.map(({ kind, key, changedAt }) => ({ path: recordPath(kind, key), changedAt }))
}
