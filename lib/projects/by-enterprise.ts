import { publicDb, sql } from '#lib/db/public'
import { projectsWhere } from '#lib/projects/queries'

/** How many recorded projects each of these enterprises has, as the project list filtered by it holds. */
export async function countProjectsByEnterprise(
  enterprises: readonly string[],
  edition: number,
): Promise<Map<string, number>> {
  const keys = [...enterprises]
  const rows = await publicDb().$queryRaw<{ enterprise: string; count: number }[]>`
    SELECT enterprise, count(*)::int AS count
    FROM published_version, unnest(enterprise_keys) AS enterprise
    WHERE ${projectsWhere({}, edition)} AND ${sql`enterprise_keys && ${keys}`} AND enterprise = ANY (${keys})
    GROUP BY 1`
  return new Map(rows.map(({ enterprise, count }) => [enterprise, count]))
}
