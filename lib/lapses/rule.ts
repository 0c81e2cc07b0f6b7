import { Temporal } from 'temporal-polyfill'
import type { OpportunityContent } from '#lib/opportunities/schema'

/** How many days before an offer lapses somebody is reminded, and how long it stays marked before it is withdrawn. */
export const [reminderDays, markedDays] = [14, 30] as const

/** After how many days without a change a draft no longer keeps an offer from lapsing. */
const leftDays = 30

export type LapseAct = 'remind' | 'mark' | 'withdraw'

export interface Lapsing {
  content: Pick<OpportunityContent, 'standing' | 'confirmedOn' | 'expiresOn'>
  /** The day of the reminder about this confirmation; null: none was recorded. */
  remindedOn: string | null
}

/** The day that lies `days` after a day, both as `2026-11-25`. */
const later = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** Whether a draft last touched on a day was left by another, both as `2026-11-25`. */
export const isLeftSince = (touchedOn: string, today: string): boolean => today > later(touchedOn, leftDays)

const latest = (a: string, b: string): string => (a > b ? a : b)

/** The last day on which an opportunity stands as it is: until then it must be confirmed, or it expires. */
export const lapsesAfter = ({ confirmedOn, expiresOn }: Lapsing['content'], confirmDays: number): string => {
  const confirmed = later(confirmedOn, confirmDays)
  return expiresOn !== null && expiresOn < confirmed ? expiresOn : confirmed
}

/**
 * What is to be done on a day (`2026-11-25`, in Beijing), or null. An offer that is open is reminded of 14 days before it
 * lapses; never marked or withdrawn before 14 days after the reminder, so that a portal that stood still for weeks warns
 * first. One that was marked is withdrawn 30 days later, or when it has expired. Past offers are left alone.
 */
export function dueAct(
  { content, remindedOn }: Lapsing,
  today: string,
  confirmDays: number,
): LapseAct | null {
  const { standing, confirmedOn, expiresOn } = content
  if (standing === 'past') return null
  const lapses = lapsesAfter(content, confirmDays)
  if (remindedOn === null) return today >= later(lapses, -reminderDays) ? 'remind' : null
  if (today <= later(remindedOn, reminderDays)) return null
  if (expiresOn !== null && today > expiresOn) return 'withdraw'
  const unconfirmed = latest(later(confirmedOn, confirmDays), later(remindedOn, reminderDays))
  if (standing === 'open') return today > unconfirmed ? 'mark' : null
  return today > later(unconfirmed, markedDays) ? 'withdraw' : null
}
