import { z } from 'zod'
import { isPartialDate } from '#lib/dates/partial-date'

/** A whole day in Beijing: `2024-08-31`. A year or a month alone is not enough. */
export const FullDate = z
  .string()
  .trim()
  .refine((text) => text.length === 10 && isPartialDate(text), { error: 'fullDate' })
