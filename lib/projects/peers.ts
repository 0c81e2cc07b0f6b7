import { join, publicDb, sql, type Sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import { none } from '#lib/editions/parameters'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import { projectPart, type PeerFilter } from '#lib/projects/peer-filter'
import { projectsWhere } from '#lib/projects/queries'
import { matching } from '#lib/search/where'

/** An enterprise that has recorded projects, with what the projects that a filter names show of it. */
export interface Peer {
  key: string
  titleZh: string | null
  titleEn: string | null
  content: EnterpriseContent
  /** Its recorded projects, of every agreement type and also those that no source reports as signed. */
  projects: number
  /** Of these, the ones that the counting rules count, those with a disclosed value, and the exact sum of it. */
  counted: number
  countWithValue: number
  valueCny: string
  /** What those projects show: 4567 fields, stages and prefectures; `none` where one leaves it open. */
  industries: string[]
  stages: string[]
  cities: string[]
}

/** The most enterprises that one answer holds; a page that shows fewer than `countPeers` says so. */
export const mostPeers = 200

/** The projects of a filter, one line for each enterprise of each. */
function projectsOfPeers(filter: PeerFilter, edition: number): Sql {
  return sql`SELECT unnest(enterprise_keys) AS enterprise, counting, value_cny, industry, stage, city_code
    FROM published_version WHERE ${projectsWhere(projectPart(filter), edition)}`
}

function ofOrigin(origin: string): Sql {
  return origin === none ? sql`place_code IS NULL` : sql`place_code LIKE ${`${origin.slice(0, 2)}%`}`
}

/** Words name an enterprise where they stand in its own record or in that of one of its projects. */
function named(q: string, edition: number): Sql {
  return sql`(${matching(q)} OR key IN (
    SELECT unnest(enterprise_keys) FROM published_version WHERE ${projectsWhere({ q }, edition)}))`
}

/** What a filter asks of the enterprise itself: its words and its origin. */
function peersWhere({ q, origin }: PeerFilter, edition: number): Sql {
  const conditions = [
    sql`kind = 'enterprise'`,
    inForce(edition),
    ...(q === undefined ? [] : [named(q, edition)]),
    ...(origin === undefined ? [] : [ofOrigin(origin)]),
  ]
  return join(conditions, ' AND ')
}

/**
 * The enterprises whose recorded projects a filter names, those with most projects first. A project of three enterprises
 * is a project of each, so the values of several peers are never added up.
 */
export async function listPeers(filter: PeerFilter, edition: number, limit = mostPeers): Promise<Peer[]> {
  const counted = sql`counting = 'counted'`
  return publicDb().$queryRaw`
    WITH project AS (${projectsOfPeers(filter, edition)}),
    peer AS (
      SELECT enterprise, count(*)::int AS projects, count(*) FILTER (WHERE ${counted})::int AS counted,
        count(value_cny) FILTER (WHERE ${counted})::int AS "countWithValue",
        coalesce(sum(value_cny) FILTER (WHERE ${counted}), 0)::numeric(28, 2)::text AS "valueCny",
        array_agg(DISTINCT coalesce(industry, 'none')) AS industries,
        array_agg(DISTINCT coalesce(stage, 'none')) AS stages,
        array_agg(DISTINCT coalesce(city_code, 'none')) AS cities
      FROM project GROUP BY 1
    )
    SELECT key, title_zh AS "titleZh", title_en AS "titleEn", content, projects, counted, "countWithValue", "valueCny",
      industries, stages, cities
    FROM peer JOIN published_version ON key = enterprise
    WHERE ${peersWhere(filter, edition)}
    ORDER BY projects DESC, "valueCny"::numeric DESC, sort_name, key LIMIT ${limit}`
}

/** How many enterprises a filter names. */
export async function countPeers(filter: PeerFilter, edition: number): Promise<number> {
  const [row] = await publicDb().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM published_version
    WHERE ${peersWhere(filter, edition)} AND key IN (
      SELECT enterprise FROM (${projectsOfPeers(filter, edition)}) AS project
    )`
  return row?.count ?? 0
}

/** Where an industry and a prefecture meet; null is the line of all, `none` what leaves it open. */
export interface PeerCell {
  industry: string | null
  city: string | null
  enterprises: number
}

/** The enterprises of a filter by 4567 field and prefecture. One with projects in both is in both, and once in a line of all. */
export async function crossPeers(filter: PeerFilter, edition: number): Promise<PeerCell[]> {
  return publicDb().$queryRaw`
    SELECT industry, city, count(DISTINCT enterprise)::int AS enterprises
    FROM (
      SELECT enterprise, coalesce(project.industry, 'none') AS industry, coalesce(project.city_code, 'none') AS city
      FROM (${projectsOfPeers(filter, edition)}) AS project
      WHERE enterprise IN (SELECT key FROM published_version WHERE ${peersWhere(filter, edition)})
    ) AS project
    GROUP BY CUBE (industry, city) ORDER BY industry, city`
}

/** The provinces that the enterprises with recorded projects come from, by the first two digits of their home's code. */
export async function listOrigins(edition: number): Promise<{ origin: string; enterprises: number }[]> {
  return publicDb().$queryRaw`
    SELECT coalesce(left(place_code, 2) || '0000', 'none') AS origin, count(*)::int AS enterprises
    FROM published_version
    WHERE kind = 'enterprise' AND ${inForce(edition)} AND key IN (
      SELECT enterprise FROM (${projectsOfPeers({}, edition)}) AS project
    )
    GROUP BY 1 ORDER BY enterprises DESC, origin`
}
