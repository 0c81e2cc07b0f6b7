import { z } from 'zod'
import { kinds } from '#lib/editions/kinds'
import { SearchText, Year, orNone } from '#lib/editions/parameters'
import { isPlaceInProvince } from '#lib/places/divisions'
import { industries4567 } from '#lib/projects/schema'

/** What a search over every kind of record is narrowed by. Without words it is a way to browse. */
export const SearchFilter = z.object({
  q: SearchText.optional(),
  kind: z.enum(kinds).optional(),
  /** A prefecture or a county-level division. */
  city: orNone(z.string().refine(isPlaceInProvince)).optional(),
  industry: orNone(z.enum(industries4567)).optional(),
  year: orNone(Year).optional(),
  /** `0`: the words as typed, without the other words for the same thing. */
  synonyms: z.literal('0').optional(),
})
export type SearchFilter = z.infer<typeof SearchFilter>

/** The parameters that narrow a search, each with a facet. */
export const facetNames = ['kind', 'city', 'industry', 'year'] as const
export type FacetName = (typeof facetNames)[number]
