import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { staffDb } from '#lib/db/staff'
import type { WorkCalendar } from '#lib/workdays/workdays'

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** The days that the administrator entered: China's holidays and worked weekend days. */
export async function readCalendar(): Promise<WorkCalendar> {
  const days = await staffDb().workday.findMany()
  return new Map(days.map(({ day, works }) => [isoDay(day), works]))
}

/** The years that have entries; in others only weekends are off, and pages say so. */
export const yearsIn = (calendar: WorkCalendar): Set<string> =>
  new Set([...calendar.keys()].map((day) => day.slice(0, 4)))

/** This year and, from November on, the next, where they have no entries. */
export async function yearsWithoutEntries(): Promise<string[]> {
  const { year, month } = Temporal.Now.plainDateISO('Asia/Shanghai')
  const known = yearsIn(await readCalendar())
  return [year, ...(month >= 11 ? [year + 1] : [])].map(String).filter((one) => !known.has(one))
}
