import { alertedLists, type AlertFilter } from '#lib/alerts/lists'
import type { AlertList } from '#lib/alerts/names'
import type { CorrectionFilter } from '#lib/corrections/filter'
import { listLoggedChanges } from '#lib/corrections/queries'
import { publicDb, type Sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import type { Kind } from '#lib/editions/kinds'
import type { Titles } from '#lib/editions/queries'

/** `left`: still published, and no longer what the filter asks for. */
export const alertChanges = ['added', 'changed', 'left', 'withdrawn'] as const
export type AlertChange = (typeof alertChanges)[number]

export interface AlertedRecord extends Titles {
  kind: Kind
  key: string
  change: AlertChange
  /** Of its newest change; a first publication has none. */
  reasonZh: string | null
  reasonEn: string | null
}

/** The most entries of the log that one mail can tell of. */
const mostLogged = 500

/**
 * What readers of a filtered list see differently at edition `to` than at `from`, the earlier one: each record once,
 * however often it changed between them. The log of corrections gains entries and never changes one.
 */
export async function alertedChanges(
  list: AlertList,
  filter: AlertFilter,
  from: number,
  to: number,
): Promise<AlertedRecord[]> {
  const { records } = alertedLists[list]
  if (records) return changedRecords(records.where(filter, from), records.where(filter, to), from, to)
  const { entries } = await listLoggedChanges(filter as CorrectionFilter, { limit: mostLogged }, to)
  return entries
    .filter(({ edition }) => edition > from)
    .map(({ kind, key, titleZh, titleEn, change, reason, reasonEn }) => ({
      kind,
      key,
      titleZh,
      titleEn,
      change: change === 'withdrawal' ? 'withdrawn' : 'changed',
      reasonZh: reason,
      reasonEn,
    }))
}

function changedRecords(before: Sql, after: Sql, from: number, to: number): Promise<AlertedRecord[]> {
  return publicDb().$queryRaw`
    WITH gone AS (
      SELECT record_id, kind, key, title_zh, title_en FROM published_version
      WHERE ${before} AND until_edition > ${from} AND until_edition <= ${to}
    ), come AS (
      SELECT record_id, kind, key, title_zh, title_en FROM published_version
      WHERE ${after} AND from_edition > ${from} AND from_edition <= ${to}
    )
    SELECT kind, key, title_zh AS "titleZh", title_en AS "titleEn", change, last.reason_zh AS "reasonZh", last.reason_en AS "reasonEn"
    FROM (
      SELECT record_id, coalesce(come.kind, gone.kind) AS kind, coalesce(come.key, gone.key) AS key,
        coalesce(come.title_zh, gone.title_zh) AS title_zh, coalesce(come.title_en, gone.title_en) AS title_en,
        CASE WHEN gone.key IS NULL THEN 'added' WHEN come.key IS NOT NULL THEN 'changed'
          WHEN EXISTS (SELECT FROM published_version AS v WHERE v.record_id = gone.record_id AND ${inForce(to)}) THEN 'left'
          ELSE 'withdrawn' END AS change
      FROM gone FULL JOIN come USING (record_id)
    ) AS told
    JOIN LATERAL (
      SELECT coalesce(CASE WHEN e.kind = 'import' AND v.change <> 'publication' THEN e.reason_zh END, v.reason) AS reason_zh,
        coalesce(CASE WHEN e.kind = 'import' AND v.change <> 'publication' THEN e.reason_en END, v.reason) AS reason_en
      FROM published_version AS v JOIN published_edition AS e ON e.number = v.from_edition
      WHERE v.record_id = told.record_id AND v.from_edition > ${from} AND v.from_edition <= ${to}
      ORDER BY v.from_edition DESC LIMIT 1
    ) AS last ON true
    ORDER BY array_position(${[...alertChanges]}::text[], change), key`
}
