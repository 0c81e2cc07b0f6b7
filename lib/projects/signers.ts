import { publicDb, sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import type { Titles } from '#lib/editions/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { projectsWhere } from '#lib/projects/queries'

/** An enterprise that signed, or a park that received, with how many of a filter's signed projects are its own. */
export interface Signed extends Titles {
  key: string
  projects: number
}

export interface Signers {
  /** Those with most projects first, no more than were asked for. */
  enterprises: Signed[]
  /** How many enterprises signed, and how many projects. */
  count: number
  projects: number
  parks: Signed[]
}

/** Who signed the projects of a filter and in which parks. Projects that no source reports as signed are left out. */
export async function listSigners(filter: ProjectFilter, edition: number, limit = 10): Promise<Signers> {
  const signed = sql`SELECT enterprise_keys, park_key FROM published_version
    WHERE ${projectsWhere(filter, edition)} AND counting <> 'notSigned'`
  const named = (kind: 'enterprise' | 'park', keys: ReturnType<typeof sql>) => publicDb().$queryRaw<Signed[]>`
    WITH signed AS (${signed}), own AS (SELECT key, count(*)::int AS projects FROM (${keys}) AS one (key) GROUP BY 1)
    SELECT key, projects, title_zh AS "titleZh", title_en AS "titleEn" FROM own JOIN published_version USING (key)
    WHERE kind = ${kind}::record_kind AND ${inForce(edition)}
    ORDER BY projects DESC, sort_name, key LIMIT ${limit}`
  const [enterprises, parks, [counts]] = await Promise.all([
    named('enterprise', sql`SELECT unnest(enterprise_keys) FROM signed`),
    named('park', sql`SELECT park_key FROM signed WHERE park_key IS NOT NULL`),
    publicDb().$queryRaw<{ count: number; projects: number }[]>`
      WITH signed AS (${signed})
      SELECT (SELECT count(DISTINCT key) FROM signed, unnest(enterprise_keys) AS key)::int AS count,
        (SELECT count(*) FROM signed)::int AS projects`,
  ])
  return { enterprises, parks, count: counts?.count ?? 0, projects: counts?.projects ?? 0 }
}
