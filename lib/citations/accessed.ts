import { z } from 'zod'

const Day = z.iso.date()

/** The one parameter of a citation's file. */
export const AccessParameter = z.object({ accessed: Day.optional() })

/**
 * The day of access that a reader gave, or null when none was given. `false`: it is no day, or lies before the edition
 * was published. Days to come are not told apart, since no public answer looks at a clock.
 */
export function readAccessed(typed: string | undefined, publishedOn: string): string | null | false {
  if (typed === undefined || typed === '') return null
  return Day.safeParse(typed).success && typed >= publishedOn && typed
}
