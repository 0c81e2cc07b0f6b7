import { publicDb, sql, type Sql } from '#lib/db/public'
import type { EditionNumber } from '#lib/editions/in-force'
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
  const rows = await publicDb().$queryRaw<
    EventTotalRow[]
  >`${selectTotalsByEvent(sql`${[...events]}`, edition)}`
  return inEvents(events, rows)
}

export type EventTotalRow = EventTotal & { event: string }

/** The select of the totals of the events whose keys an array holds; an event without projects is absent. */
export function selectTotalsByEvent(events: Sql, edition: EditionNumber): Sql {
  const counted = sql`counting = 'counted'`
  return sql`SELECT event_key AS event, count(*) FILTER (WHERE ${counted})::int AS count,
      count(value_cny) FILTER (WHERE ${counted})::int AS "countWithValue",
      coalesce(sum(value_cny) FILTER (WHERE ${counted}), 0)::numeric(28, 2)::text AS "valueCny",
      count(*) FILTER (WHERE NOT ${counted})::int AS "leftOut"
    FROM published_version
    WHERE ${projectsWhere({}, edition)} AND event_key = ANY (${events})
    GROUP BY 1`
}

/** The totals of those events, nothing recorded where there is no row. */
export function inEvents(events: readonly string[], rows: readonly EventTotalRow[]): Map<string, EventTotal> {
  const found = new Map(rows.map(({ event, ...total }) => [event, total]))
  return new Map(events.map((event) => [event, found.get(event) ?? nothing]))
}
