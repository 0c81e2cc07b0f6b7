import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPartialDate } from '#lib/dates/partial-date'

test.each(['2024', '2024-08', '2024-08-31', '2024-02-29', '1999-12-31'])('%s is a date', (date) => {
  expect(isPartialDate(date)).toBe(true)
})

test.each([
  '2023-02-29',
  '2024-02-30',
  '2024-13',
  '2024-00-01',
  '2024-8-31',
  '2024/08/31',
  '31 August 2024',
  '２０２４',
  '0000',
  '9999-01-01',
  '2024-08-31T00:00',
  '',
])('%s is none', (date) => {
  expect(isPartialDate(date)).toBe(false)
})

test('every day of the calendar is a date, cut to its month and its year as well', () => {
  const from = new Date('1900-01-01T00:00:00Z')
  const until = new Date('2199-12-31T00:00:00Z')
  fc.assert(
    fc.property(fc.date({ min: from, max: until, noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect([day, day.slice(0, 7), day.slice(0, 4)].map(isPartialDate)).toEqual([true, true, true])
    }),
  )
})
