import { sql, type Sql } from '#lib/db/public'
import { inYear } from '#lib/dates/where'
import { none } from '#lib/editions/parameters'
import type { Conditions } from '#lib/editions/reads'
import { inPlace } from '#lib/places/where'
import type { ProjectFilter } from '#lib/projects/filter'
import { gbSections, milestones, type Milestone } from '#lib/projects/schema'
import { matching } from '#lib/search/where'

/** A column against a parameter's value, where `none` asks for the records that leave it open. */
function equals(column: Sql, value: string | undefined): Sql | undefined {
  if (value === undefined) return undefined
  return value === none ? sql`${column} IS NULL` : sql`${column} = ${value}`
}

function ofIndustry(industry: string | undefined): Sql | undefined {
  return industry !== undefined && gbSections.includes(industry)
    ? sql`gb_section = ${industry}`
    : equals(sql`industry`, industry)
}

const fromThere = (milestone: Milestone): Milestone[] => milestones.slice(milestones.indexOf(milestone))

/** What a filter means on a project's columns: the one reading of it, behind page, files and figures. */
export function projectConditions(filter: ProjectFilter): Conditions {
  const { q, city, reached, year, min, max, enterprise } = filter
  return [
    q !== undefined && matching(q),
    equals(sql`event_key`, filter.event),
    city === none ? sql`city_code IS NULL` : city !== undefined && inPlace(city),
    ofIndustry(filter.industry),
    filter.strategic !== undefined && sql`strategic`,
    equals(sql`stage`, filter.stage),
    reached !== undefined && sql`reached = ANY (${fromThere(reached)})`,
    filter.funds !== undefined && sql`funds_cny IS NOT NULL`,
    equals(sql`agreement`, filter.agreement),
    year === none ? sql`on_date = ''` : year !== undefined && inYear(year),
    min !== undefined && sql`value_cny >= ${min}::numeric`,
    max !== undefined && sql`value_cny <= ${max}::numeric`,
    enterprise !== undefined && sql`enterprise_keys @> ARRAY[${enterprise}]`,
    equals(sql`park_key`, filter.park),
    equals(sql`counting`, filter.counting),
  ]
}
