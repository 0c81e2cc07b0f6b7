import { publicDb } from '#lib/db/public'
import { headlineOf } from '#lib/figures/headline'
import type { Total } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { projectsWhere } from '#lib/projects/queries'

/**
 * The funds in place of the projects that a filter's headline adds up: each project's newest reading in yuan. Here
 * `countWithValue` counts the projects with a reading; the others are unknown and not zero.
 */
export async function sumFunds(filter: ProjectFilter, edition: number): Promise<Total> {
  const summed = projectsWhere({ ...filter, counting: headlineOf(filter) }, edition)
  const [total] = await publicDb().$queryRaw<Total[]>`
    SELECT count(*)::int AS count, count(funds_cny)::int AS "countWithValue",
      coalesce(sum(funds_cny), 0)::numeric(28, 2)::text AS "valueCny"
    FROM published_version WHERE ${summed}`
  return total ?? { count: 0, countWithValue: 0, valueCny: '0.00' }
}
