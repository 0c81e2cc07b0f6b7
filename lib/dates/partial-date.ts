import { z } from 'zod'

/** Days in a month of the Gregorian calendar; month is 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** True for `2024`, `2024-08` and `2024-08-31` where the month and the day exist; years 1900 to 2199. */
export function isPartialDate(text: string): boolean {
  const match = /^(19|20|21)(\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const year = Number(`${match[1]}${match[2]}`)
  const month = match[3] === undefined ? 1 : Number(match[3])
  if (month < 1 || month > 12) return false
  const day = match[4] === undefined ? 1 : Number(match[4])
  return day >= 1 && day <= daysInMonth(year, month)
}

/** A date as exactly as its source prints it: a day, a month or a year, in ISO 8601, Beijing time. */
export const PartialDate = z.string().trim().refine(isPartialDate, { error: 'date' })
