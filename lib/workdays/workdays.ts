import { Temporal } from 'temporal-polyfill'

/** Days that differ from their day of the week, as ISO dates: true is worked, false is off. */
export type WorkCalendar = ReadonlyMap<string, boolean>

/** The bureau's day ends at this time in Beijing: what comes later begins on the next working day. */
export const closingTime = '17:30'

const shifted = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** Monday to Friday, unless the calendar says otherwise for that day. */
export function isWorkday(day: string, calendar: WorkCalendar): boolean {
  return calendar.get(day) ?? Temporal.PlainDate.from(day).dayOfWeek <= 5
}

/**
 * The next `count` working days after a day, the last of them; 0 is the day itself. Throws RangeError when ten years
 * hold too few, since then the calendar is wrong.
 */
export function addWorkdays(day: string, count: number, calendar: WorkCalendar): string {
  let at = day
  for (let left = count, steps = 0; left > 0; steps++) {
    if (steps > 3660) throw new RangeError('too few working days in the calendar')
    at = shifted(at, 1)
    if (isWorkday(at, calendar)) left -= 1
  }
  return at
}

/** The day an instant counts from: its day in Beijing when that is worked and not over, else the next working day. */
export function countsFrom(instant: Date, calendar: WorkCalendar): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO('Asia/Shanghai')
  const day = local.toPlainDate().toString()
  const late = Temporal.PlainTime.compare(local.toPlainTime(), closingTime) >= 0
  return isWorkday(day, calendar) && !late ? day : addWorkdays(day, 1, calendar)
}

/** Working days after `from`, up to and with `until`; 0 when `until` is not later. */
export function workdaysBetween(from: string, until: string, calendar: WorkCalendar): number {
  let count = 0
  for (let at = from; at < until;) {
    at = shifted(at, 1)
    if (isWorkday(at, calendar)) count += 1
  }
  return count
}
