import { Temporal } from 'temporal-polyfill'
import { isPartialDate } from '#lib/dates/partial-date'

export interface YearDays {
  /** ISO dates, in order. */
  off: string[]
  working: string[]
}
export interface YearProblem {
  path: 'off' | 'working'
  code: 'line' | 'otherYear' | 'both' | 'notWeekend'
  line: string
}

/** The longest holiday that one line may give: a longer span is a slip. */
const longestDays = 31
const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text)

/** A line's days: `2026-10-01`, or `2026-10-01 2026-10-07` for the first to the last; null when it is neither. */
function daysOf(line: string): string[] | null {
  const [first = '', last = first, ...more] = line.split(/[\s,，、~～至]+/).filter(Boolean)
  if (more.length > 0 || !isDay(first) || !isDay(last) || last < first) return null
  const days: string[] = []
  for (let at = first; at <= last; at = Temporal.PlainDate.from(at).add({ days: 1 }).toString()) {
    days.push(at)
    if (days.length > longestDays) return null
  }
  return days
}

/** Reads a year's days off and worked weekend days, one day or span a line. */
export function readYear(
  year: string,
  typed: { off: string; working: string },
): { days: YearDays; problems: YearProblem[] } {
  const problems: YearProblem[] = []
  const read = (path: 'off' | 'working'): string[] => {
    const lines = typed[path].split(/\r?\n/).map((line) => line.trim())
    const found = lines.filter(Boolean).flatMap((line) => {
      const days = daysOf(line)
      const code =
        days === null ? 'line' : days.some((day) => !day.startsWith(`${year}-`)) ? 'otherYear' : null
      const weekday = path === 'working' && days?.some((day) => Temporal.PlainDate.from(day).dayOfWeek <= 5)
      if (code || weekday) problems.push({ path, code: code ?? 'notWeekend', line: line.slice(0, 80) })
      return code || weekday ? [] : (days ?? [])
    })
    return [...new Set(found)].sort()
  }
  const off = read('off')
  const working = read('working')
  const twice = working.find((day) => off.includes(day))
  if (twice) problems.push({ path: 'working', code: 'both', line: twice })
  return { days: { off, working }, problems }
}
