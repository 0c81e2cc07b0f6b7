import { z } from 'zod'
import { kinds } from '#lib/editions/kinds'
import { Year } from '#lib/editions/parameters'

/** What the log of corrections can be narrowed by. Without a kind of change: corrections and withdrawals. */
export const CorrectionFilter = z.object({
  kind: z.enum(['correction', 'withdrawal', 'revision']).optional(),
  /** The kind of record that was changed. */
  record: z.enum(kinds).optional(),
  /** The year, in Beijing, in which the change was published. */
  year: Year.optional(),
})
export type CorrectionFilter = z.infer<typeof CorrectionFilter>
