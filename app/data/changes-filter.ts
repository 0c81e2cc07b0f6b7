import { z } from 'zod'
import { recordedMeasures } from '#lib/figures/figure'
import { ProjectFilter } from '#lib/projects/filter'

const Moment = z.string().trim().min(1).max(40)

/** Two moments, each an edition's number, a date or an instant, and the filter of the figure between them. */
export const ChangesFilter = ProjectFilter.extend({
  from: Moment.optional(),
  to: Moment.optional(),
  measure: z.enum(recordedMeasures).optional(),
})
