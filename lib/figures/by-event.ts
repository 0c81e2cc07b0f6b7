import { publicDb, sql } from '#lib/db/public'
import type { Total } from '#lib/figures/queries'
import { projectsWhere } from '#lib/projects/queries'

/** An event's recorded total with how many of its recorded projects the counting rules leave out. */
export type EventTotal = Total & { leftOut: number }

const nothing: EventTotal = { count: 0, countWithValue: 0, valueCny: '0.00', leftOut: 0 }

/** The recorded totals of several events at an edition, as `getTotals({ event })` gives them one by one. */
export async function totalsByEvent(
  events: readonly string[],
  edition: number,
): Promise<Map<string, EventTotal>> {
  const counted = sql`counting = 'counted'`
  const rows = await publicDb().$queryRaw<(EventTotal & { event: string })[]>`
    SELECT event_key AS event, count(*) FILTER (WHERE ${counted})::int AS count,
      count(value_cny) FILTER (WHERE ${counted})::int AS "countWithValue",
      coalesce(sum(value_cny) FILTER (WHERE ${counted}), 0)::numeric(28, 2)::text AS "valueCny",
      count(*) FILTER (WHERE NOT ${counted})::int AS "leftOut"
    FROM published_version
    WHERE ${projectsWhere({}, edition)} AND event_key = ANY (${[...events]})
    GROUP BY 1`
  const found = new Map(rows.map(({ event, ...total }) => [event, total]))
  return new Map(events.map((event) => [event, found.get(event) ?? nothing]))
}
