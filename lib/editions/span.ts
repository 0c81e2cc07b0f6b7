import { publicDb, sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import type { Kind } from '#lib/editions/kinds'

/** The first and the last date of records, each as exactly as its source gives it: a year, a month or a day. */
export interface Span {
  first: string
  last: string
}

/** From when to when the records of one kind are dated at an edition; null when none has a date. */
export async function spanOf(kind: Kind, edition: number): Promise<Span | null> {
  const dated = sql`kind = ${kind}::record_kind AND ${inForce(edition)} AND on_date > ''`
  const [row] = await publicDb().$queryRaw<[{ first: string | null; last: string | null }]>`
    SELECT (SELECT on_date FROM published_version WHERE ${dated} ORDER BY on_date, key LIMIT 1) AS first,
      (SELECT on_date FROM published_version WHERE ${dated} ORDER BY on_date DESC, key DESC LIMIT 1) AS last`
  return row.first === null || row.last === null ? null : { first: row.first, last: row.last }
}
