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
