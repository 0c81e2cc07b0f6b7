import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkdays, countsFrom, isWorkday, workdaysBetween } from '#lib/workdays/workdays'
import { readYear } from '#lib/workdays/year-lines'

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** Any week may be worked or off, but not for years. */
const calendars = fc.array(fc.tuple(days, fc.boolean()), { maxLength: 40 }).map((entries) => new Map(entries))

test('the answer day is worked, later, and has exactly the days between', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), calendars, (day, count, calendar) => {
      const end = addWorkdays(day, count, calendar)
      expect(end > day).toBe(true)
      expect(isWorkday(end, calendar)).toBe(true)
      expect(workdaysBetween(day, end, calendar)).toBe(count)
    }),
  )
})

test('days add up, and a day off never brings an answer nearer', () => {
  const counts = fc.integer({ min: 0, max: 15 })
  fc.assert(
    fc.property(days, counts, counts, calendars, days, (day, one, other, calendar, off) => {
      const both = addWorkdays(day, one + other, calendar)
      expect(addWorkdays(addWorkdays(day, one, calendar), other, calendar)).toBe(both)
      expect(addWorkdays(day, one + other, new Map(calendar).set(off, false)) >= both).toBe(true)
      expect(addWorkdays(day, one + other, new Map(calendar).set(off, true)) <= both).toBe(true)
    }),
  )
})

test('an enquiry begins on its own working day, or after closing on the next', () => {
  const none = new Map<string, boolean>()
  const from = (time: string, calendar = none) => countsFrom(new Date(`${time}+08:00`), calendar)
  expect(from('2026-11-25T09:00')).toBe('2026-11-25')
  expect(from('2026-11-25T17:29')).toBe('2026-11-25')
  expect(from('2026-11-25T17:30')).toBe('2026-11-26')
  expect(from('2026-11-27T18:00')).toBe('2026-11-30')
  expect(from('2026-11-28T10:00')).toBe('2026-11-30')
  expect(from('2026-11-28T10:00', new Map([['2026-11-28', true]]))).toBe('2026-11-28')
  // 1 October 2026 07:00 in Beijing is still the day before elsewhere.
  const week = readYear('2026', { off: '2026-10-01 2026-10-07', working: '2026-10-10' }).days
  const golden = new Map([...week.off.map((day) => [day, false] as const), ['2026-10-10', true] as const])
  expect(from('2026-10-01T07:00', golden)).toBe('2026-10-08')
  expect(addWorkdays('2026-09-30', 3, golden)).toBe('2026-10-10')
})

test('a calendar without working days is refused, not searched for ever', () => {
  const off = new Map(
    Array.from({ length: 5000 }, (_, at) => [
      new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
      false,
    ]),
  )
  expect(() => addWorkdays('2026-01-01', 1, off)).toThrow(RangeError)
})

test('a year is read line by line, and each slip is named', () => {
  const codes = (off: string, working = '') =>
    readYear('2026', { off, working }).problems.map(({ code }) => code)
  expect(codes('2026-01-01\n\n2026-02-16至2026-02-22')).toEqual([])
  expect(codes('2026-02-30')).toEqual(['line'])
  expect(codes('2026-02-22 2026-02-16')).toEqual(['line'])
  expect(codes('2026-01-01 2026-12-31')).toEqual(['line'])
  expect(codes('2027-01-01')).toEqual(['otherYear'])
  expect(codes('', '2026-10-09')).toEqual(['notWeekend'])
  expect(codes('2026-10-10', '2026-10-10')).toEqual(['both'])
})
