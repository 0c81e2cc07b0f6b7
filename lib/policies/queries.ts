import { z } from 'zod'
import { sql } from '#lib/db/public'
import { inYear } from '#lib/dates/where'
import { SearchText, Year } from '#lib/editions/parameters'
import { publishedReads } from '#lib/editions/reads'
import type { Row } from '#lib/editions/rows'
import { isPlaceInProvince } from '#lib/places/divisions'
import { inPlace } from '#lib/places/where'
import { benefitKinds } from '#lib/policies/benefit-schema'
import type { PolicyContent } from '#lib/policies/schema'
import { validities, withBenefit, withValidity } from '#lib/policies/where'
import { matching } from '#lib/search/where'

export type PolicyRow = Row<PolicyContent>

export const PolicyFilter = z.object({
  q: SearchText.optional(),
  year: Year.optional(),
  /** A division of the province, or `230000` for policies of the province as a whole. */
  city: z.union([z.literal('230000'), z.string().refine(isPlaceInProvince)]).optional(),
  /** By the end that the policy states, on the day of the edition. */
  validity: z.enum(validities).optional(),
  /** What an item at least gives. */
  benefit: z.enum(benefitKinds).optional(),
})
export type PolicyFilter = z.infer<typeof PolicyFilter>

export const {
  where: policiesWhere,
  list: listPublishedPolicies,
  each: eachPublishedPolicy,
  count: countPublishedPolicies,
  get: getPublishedPolicy,
} = publishedReads<PolicyContent, PolicyFilter>('policy', ({ q, year, city, validity, benefit }, edition) => [
  q !== undefined && matching(q),
  year !== undefined && inYear(year),
  city === '230000' ? sql`place_code = '230000'` : city !== undefined && inPlace(city),
  validity !== undefined && withValidity(validity, edition),
  benefit !== undefined && withBenefit(benefit),
])
