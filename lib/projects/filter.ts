import { z } from 'zod'
import { Key } from '#lib/editions/fields'
import { SearchText, Year, orNone } from '#lib/editions/parameters'
import { countings } from '#lib/figures/rules'
import { DecimalText } from '#lib/money/schema'
import { isPlaceInProvince } from '#lib/places/divisions'
import { agreements, gbSections, industries4567, milestones, stages } from '#lib/projects/schema'

/** The filter parameters of projects: the same on the page, in files and in figures. */
export const ProjectFilter = z.object({
  q: SearchText.optional(),
  event: orNone(Key).optional(),
  city: orNone(z.string().refine(isPlaceInProvince)).optional(),
  /** A field of the provincial 4567 scheme or the letter of a GB/T 4754 section. */
  industry: orNone(z.enum([...industries4567, ...gbSections] as [string, ...string[]])).optional(),
  strategic: z.literal('1').optional(),
  stage: orNone(z.enum(stages)).optional(),
  /** That milestone or a later one, wherever the project stands now. */
  reached: z.enum(milestones).optional(),
  /** Those with a reading of their funds in place, in yuan. */
  funds: z.literal('1').optional(),
  agreement: z.enum(agreements).optional(),
  year: orNone(Year).optional(),
  /** Bounds of the value in yuan, both included. */
  min: DecimalText.optional(),
  max: DecimalText.optional(),
  enterprise: Key.optional(),
  park: Key.optional(),
  counting: z.enum(countings).optional(),
})
export type ProjectFilter = z.infer<typeof ProjectFilter>
