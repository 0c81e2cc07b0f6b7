import { publicDb, type Sql } from '#lib/db/public'
import { announcedFiguresWhere } from '#lib/figures/announced'
import { opportunitiesWhere } from '#lib/opportunities/queries'
import { projectsWhere } from '#lib/projects/queries'

/** How many records of each kind name a park: the same numbers as the lists that they open. */
export interface ParkNumbers {
  /** Counted projects, as the totals have them. */
  projects: number
  opportunities: number
  figures: number
}

async function countByPark(where: Sql, keys: string[]): Promise<Map<string, number>> {
  const rows = await publicDb().$queryRaw<{ park: string; count: number }[]>`
    SELECT park_key AS park, count(*)::int AS count FROM published_version
    WHERE ${where} AND park_key = ANY (${keys}) GROUP BY 1`
  return new Map(rows.map(({ park, count }) => [park, count]))
}

/** The numbers of the named parks at an edition, by their keys; a park that no record names has zeros. */
export async function numbersByPark(
  keys: readonly string[],
  edition: number,
): Promise<Map<string, ParkNumbers>> {
  const [projects, opportunities, figures] = await Promise.all(
    [
      projectsWhere({ counting: 'counted' }, edition),
      opportunitiesWhere({}, edition),
      announcedFiguresWhere({}, edition),
    ].map((where) => countByPark(where, [...keys])),
  )
  return new Map(
    keys.map((key) => [
      key,
      {
        projects: projects?.get(key) ?? 0,
        opportunities: opportunities?.get(key) ?? 0,
        figures: figures?.get(key) ?? 0,
      },
    ]),
  )
}
