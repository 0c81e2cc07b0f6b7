import { z } from 'zod'
import { sql } from '#lib/db/public'
import { Key } from '#lib/editions/fields'
import { SearchText } from '#lib/editions/parameters'
import { publishedReads } from '#lib/editions/reads'
import type { Row } from '#lib/editions/rows'
import { DecimalText } from '#lib/money/schema'
import { standings, type OpportunityContent } from '#lib/opportunities/schema'
import { isPlaceInProvince } from '#lib/places/divisions'
import { inPlace } from '#lib/places/where'
import { gbSections, industries4567 } from '#lib/projects/schema'
import { matching } from '#lib/search/where'

export type OpportunityRow = Row<OpportunityContent>

export const OpportunityFilter = z.object({
  q: SearchText.optional(),
  city: z.string().refine(isPlaceInProvince).optional(),
  /** A field of the provincial 4567 scheme or the letter of a GB/T 4754 section. */
  industry: z.enum([...industries4567, ...gbSections] as [string, ...string[]]).optional(),
  park: Key.optional(),
  standing: z.enum(standings).optional(),
  /** Bounds of the total investment in yuan, both included. */
  min: DecimalText.optional(),
  max: DecimalText.optional(),
})
export type OpportunityFilter = z.infer<typeof OpportunityFilter>

export const {
  where: opportunitiesWhere,
  list: listPublishedOpportunities,
  each: eachPublishedOpportunity,
  count: countPublishedOpportunities,
  get: getPublishedOpportunity,
} = publishedReads<OpportunityContent, OpportunityFilter>(
  'opportunity',
  ({ q, city, industry, park, standing, min, max }) => [
    q !== undefined && matching(q),
    city !== undefined && inPlace(city),
    industry !== undefined &&
      (gbSections.includes(industry) ? sql`gb_section = ${industry}` : sql`industry = ${industry}`),
    park !== undefined && sql`park_key = ${park}`,
    standing !== undefined && sql`standing = ${standing}`,
    min !== undefined && sql`value_cny >= ${min}::numeric`,
    max !== undefined && sql`value_cny <= ${max}::numeric`,
  ],
)
