import { z } from 'zod'
import { Key } from '#lib/editions/fields'
import { SearchText, orNone } from '#lib/editions/parameters'
import { allProvinces } from '#lib/places/provinces'
import { ProjectFilter } from '#lib/projects/filter'

/** The filter parameters of "who is there already". */
export const PeerFilter = z.object({
  /** Words of the enterprise or of one of its projects. */
  q: SearchText.optional(),
  city: ProjectFilter.shape.city,
  industry: ProjectFilter.shape.industry,
  stage: ProjectFilter.shape.stage,
  park: Key.optional(),
  /** The province of the enterprise's home, by code; `none`: no source gives it. */
  origin: orNone(z.enum(allProvinces as [string, ...string[]])).optional(),
})
export type PeerFilter = z.infer<typeof PeerFilter>

/** The part of the filter that says which projects, as the list of projects takes it. */
export function projectPart({
  city,
  industry,
  stage,
  park,
}: PeerFilter): Pick<ProjectFilter, 'city' | 'industry' | 'stage' | 'park'> {
  return { city, industry, stage, park }
}
