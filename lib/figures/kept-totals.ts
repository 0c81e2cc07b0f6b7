import { join, sql, type Sql } from '#lib/db/public'
import { none } from '#lib/editions/parameters'
import type { ProjectFilter } from '#lib/projects/filter'
import { gbSections } from '#lib/projects/schema'

const dimensions = new Set(['city', 'industry', 'strategic', 'stage', 'agreement', 'year', 'counting'])
const orEmpty = (value: string): string => (value === none ? '' : value)

/**
 * The condition on the kept totals that a filter means, or null when they cannot answer it: they know prefectures,
 * industries of the provincial scheme, years, agreement types, stages and classes, and no single record.
 */
export function totalsWhere(filter: ProjectFilter): Sql | null {
  const named = Object.entries(filter).filter(([, value]) => value !== undefined)
  const { city, industry, strategic, stage, agreement, year, counting } = filter
  if (named.some(([name]) => !dimensions.has(name))) return null
  if (city !== undefined && city !== none && !city.endsWith('00')) return null
  if (industry !== undefined && gbSections.includes(industry)) return null
  return join(
    [
      sql`true`,
      city !== undefined && sql`city_code = ${orEmpty(city)}`,
      industry !== undefined && sql`industry = ${orEmpty(industry)}`,
      strategic !== undefined && sql`strategic`,
      stage !== undefined && sql`stage = ${orEmpty(stage)}`,
      agreement !== undefined && sql`agreement = ${agreement}`,
      year !== undefined && sql`year = ${year === none ? 0 : Number(year)}`,
      counting !== undefined && sql`counting = ${counting}`,
    ].filter((condition) => condition !== false),
    ' AND ',
  )
}
