import { publicDb } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import { measureColumn } from '#lib/figures/answer'
import type { RecordedFigure } from '#lib/figures/figure'
import { whyChanged, type Why } from '#lib/figures/why-changed'
import { sumOf, differenceOf } from '#lib/money/amount'
import { projectsWhere } from '#lib/projects/queries'

/** One record that a figure counts or adds up differently at two editions. */
export interface RecordChange {
  key: string
  titleZh: string | null
  titleEn: string | null
  why: Why
  /** Whether the figure has the record, and its value in yuan there; a value that is not known is null. */
  before: { value: string | null } | null
  after: { value: string | null } | null
  /** What the record adds to the number of projects (-1, 0 or 1) and to the sum in yuan (text, may be negative). */
  count: number
  value: string
  /** The newest edition between the two that changed the record, and its reason; a first publication has none. */
  edition: number
  reasonZh: string | null
  reasonEn: string | null
}

export interface RecordChanges {
  /** Those that change the number, the newest change first. */
  records: RecordChange[]
  /** Records of the figure that changed between the editions without changing the number. */
  without: number
}

interface State {
  value: string | null
  stage: string | null
  /** Whether the figure's filter names it. */
  named: boolean
}
interface Row extends Omit<RecordChange, 'why' | 'before' | 'after' | 'count' | 'value'> {
  then: State | null
  now: State | null
}

/**
 * Every record that explains how a figure differs between two editions, `from` before `to`. Their `count` and `value` add
 * up to the difference of the figure's totals exactly. Only versions that began or ended between the two are looked at.
 */
export async function recordChanges(
  { filter, measure }: Pick<RecordedFigure, 'filter' | 'measure'>,
  from: number,
  to: number,
): Promise<RecordChanges> {
  const value = measureColumn(measure)
  const rows = await publicDb().$queryRaw<Row[]>`
    WITH left_it AS (
      SELECT record_id FROM published_version WHERE ${projectsWhere(filter, from)} AND until_edition > ${from} AND until_edition <= ${to}
    ), came AS (
      SELECT record_id FROM published_version WHERE ${projectsWhere(filter, to)} AND from_edition > ${from} AND from_edition <= ${to}
    ), then_state AS (
      SELECT record_id, key, title_zh, title_en,
        jsonb_build_object('value', ${value}::text, 'stage', stage, 'named', (${projectsWhere(filter, from)})) AS state
      FROM published_version WHERE record_id IN (SELECT record_id FROM left_it UNION SELECT record_id FROM came)
        AND ${inForce(from)}
    ), now_state AS (
      SELECT record_id, key, title_zh, title_en,
        jsonb_build_object('value', ${value}::text, 'stage', stage, 'named', (${projectsWhere(filter, to)})) AS state
      FROM published_version WHERE record_id IN (SELECT record_id FROM left_it UNION SELECT record_id FROM came)
        AND ${inForce(to)}
    )
    SELECT coalesce(n.key, o.key) AS key, coalesce(n.title_zh, o.title_zh) AS "titleZh",
      coalesce(n.title_en, o.title_en) AS "titleEn", o.state AS then, n.state AS now, last.edition,
      CASE WHEN last.change = 'publication' THEN NULL ELSE last.reason_zh END AS "reasonZh",
      CASE WHEN last.change = 'publication' THEN NULL ELSE last.reason_en END AS "reasonEn"
    FROM then_state AS o FULL JOIN now_state AS n USING (record_id)
    JOIN LATERAL (
      SELECT from_edition AS edition, change, coalesce(CASE WHEN e.kind = 'import' THEN e.reason_zh END, reason) AS reason_zh,
        coalesce(CASE WHEN e.kind = 'import' THEN e.reason_en END, reason) AS reason_en
      FROM published_version AS v JOIN published_edition AS e ON e.number = v.from_edition
      WHERE v.record_id = coalesce(n.record_id, o.record_id) AND from_edition > ${from} AND from_edition <= ${to}
      ORDER BY from_edition DESC LIMIT 1
    ) AS last ON true
    ORDER BY last.edition DESC, 1`
  const changes = rows.map((row) => changeOf(row, filter))
  const records = changes.filter(({ count, value: amount }) => count !== 0 || !/^-?[0.]+$/.test(amount))
  return { records, without: changes.length - records.length }
}

function changeOf({ then, now, ...row }: Row, filter: RecordedFigure['filter']): RecordChange {
  const before = then?.named ? { value: then.value } : null
  const after = now?.named ? { value: now.value } : null
  return {
    ...row,
    why: whyChanged(then, now, filter),
    before,
    after,
    count: Number(after !== null) - Number(before !== null),
    value: differenceOf(after?.value ?? '0', before?.value ?? '0'),
  }
}

/** What the changes add up to: how the figure's totals differ. */
export function togetherOf(records: readonly RecordChange[]): { count: number; value: string } {
  return {
    count: records.reduce((sum, { count }) => sum + count, 0),
    value: sumOf(records.map(({ value }) => value)),
  }
}
