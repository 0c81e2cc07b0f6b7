import { Temporal } from 'temporal-polyfill'

/** An instant as ISO 8601 at the offset of Beijing, to the millisecond: `2024-09-04T12:00:00.000+08:00`. */
export function beijingTime(instant: string): string {
  return Temporal.Instant.from(instant).toString({ timeZone: 'Asia/Shanghai', fractionalSecondDigits: 3 })
}

/** The day in Beijing on which an instant lies: `2024-09-04`. */
export function beijingDay(instant: string): string {
  return beijingTime(instant).slice(0, 10)
}

/** The instant of a day (`2024-09-04`) and a time of day (`12:00`) in Beijing, which has no summer time. */
export function instantInBeijing(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`)
}
