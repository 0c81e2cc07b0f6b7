import { publicDb } from '#lib/db/public'
import { headlineOf } from '#lib/figures/headline'
import type { ProjectFilter } from '#lib/projects/filter'
import { projectsWhere } from '#lib/projects/queries'
import { valueBases, type ValueBasis } from '#lib/projects/schema'

/** The bases of the values that `getTotals` adds up for the same filter; empty when none is disclosed in yuan. */
export async function valueBasesOf(filter: ProjectFilter, edition: number): Promise<ValueBasis[]> {
  const summed = projectsWhere({ ...filter, counting: headlineOf(filter) }, edition)
  const rows = await publicDb().$queryRaw<{ basis: string }[]>`
    SELECT DISTINCT content->>'valueBasis' AS basis FROM published_version
    WHERE ${summed} AND value_cny IS NOT NULL`
  return valueBases.filter((basis) => rows.some((row) => row.basis === basis))
}

/** The same for each of several events, as `valueBasesOf({ event })` gives it. */
export async function valueBasesByEvent(
  events: readonly string[],
  edition: number,
): Promise<Map<string, ValueBasis[]>> {
  const rows = await publicDb().$queryRaw<{ event: string; basis: string }[]>`
    SELECT DISTINCT event_key AS event, content->>'valueBasis' AS basis FROM published_version
    WHERE ${projectsWhere({ counting: 'counted' }, edition)} AND event_key = ANY (${[...events]})
      AND value_cny IS NOT NULL`
  const basesOf = (event: string) =>
    valueBases.filter((basis) => rows.some((row) => row.event === event && row.basis === basis))
  return new Map(events.map((event) => [event, basesOf(event)]))
}
