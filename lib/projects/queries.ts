import { join, sql, type Sql } from '#lib/db/public'
import { publishedReads } from '#lib/editions/reads'
import { listRows, type Row } from '#lib/editions/rows'
import { projectConditions } from '#lib/projects/conditions'
import type { ProjectFilter } from '#lib/projects/filter'
import type { ProjectContent } from '#lib/projects/schema'

export type ProjectRow = Row<ProjectContent>

export const {
  where: projectsWhere,
  list: listPublishedProjects,
  each: eachPublishedProject,
  count: countPublishedProjects,
  get: getPublishedProject,
} = publishedReads<ProjectContent, ProjectFilter>('project', projectConditions)

/** The projects that were signed again at an event; they count at their first signing and not here. */
export async function listSignedAgainAt(event: string, edition: number): Promise<ProjectRow[]> {
  const again = sql`cites @> ARRAY[${`event:${event}`}] AND event_key IS DISTINCT FROM ${event}`
  const where = sql`${projectsWhere({}, edition)} AND ${again}`
  return (await listRows<ProjectContent>(where, { sort: '-date', limit: 200 })).rows
}

/** The newest signings, of every agreement type; projects that no source reports as signed are left out. */
export async function listLatestSignings(count: number, edition: number): Promise<ProjectRow[]> {
  const where = sql`${projectsWhere({}, edition)} AND counting <> 'notSigned'`
  return (await listRows<ProjectContent>(where, { sort: '-date', limit: count })).rows
}

/** The versions of any time that a filter names, withdrawals apart: what was ever added up for it, at some edition. */
export function projectsEver(filter: ProjectFilter): Sql {
  const conditions = projectConditions(filter).filter(
    (condition): condition is Sql => typeof condition === 'object',
  )
  return join([sql`kind = 'project'`, sql`change <> 'withdrawal'`, ...conditions], ' AND ')
}
