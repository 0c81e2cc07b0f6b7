import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountOf } from '#lib/figures/cross-measures'
import { byAmount, everyYear, naturalOrder, ranksOf } from '#lib/figures/line-order'
import { classesOf, classOf } from '#lib/figures/value-classes'
import { compare } from '#lib/money/amount'

const line = (value: string, yuan: string | null, count = 1) => ({
  value,
  count,
  countWithValue: yuan === null ? 0 : 1,
  valueCny: yuan ?? '0.00',
})

test('equal amounts share a rank; what is not disclosed or not stated has none', () => {
  const lines = [line('a', '5.00'), line('b', '9.00'), line('c', '5.00'), line('d', null), line('e', '1.00')]
  expect([...ranksOf([...lines, line('none', '99.00')], 'value')]).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 2],
    ['d', null],
    ['e', 4],
    ['none', null],
  ])
})

test('what is not disclosed comes last, largest or smallest first', () => {
  const lines = [line('a', null), line('b', '9.00'), line('c', '10.00')]
  const order = (descending: boolean) =>
    byAmount(lines, (one) => amountOf(one, 'value'), descending).map(({ value }) => value)
  expect(order(true)).toEqual(['c', 'b', 'a'])
  expect(order(false)).toEqual(['b', 'c', 'a'])
})

test('years stand in the order of time without a gap, what has no year at the end', () => {
  const years = everyYear([line('2021', '1.00'), line('2024', '1.00'), line('none', '1.00')])
  expect(years.map(({ value, count }) => [value, count])).toEqual([
    ['2021', 1],
    ['2022', 0],
    ['2023', 0],
    ['2024', 1],
    ['none', 1],
  ])
  expect(['none', '2023', '2022'].sort((a, b) => naturalOrder('year', a, b))).toEqual([
    '2022',
    '2023',
    'none',
  ])
  expect(['ended', 'none', 'signed'].sort((a, b) => naturalOrder('stage', a, b))).toEqual([
    'signed',
    'ended',
    'none',
  ])
})

test('classes take in every amount above zero once, in order, equal ones together', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 13 }), (amounts) => {
      const classes = classesOf(amounts)
      expect(classes.length).toBeLessThanOrEqual(4)
      for (const [at, { from, to }] of classes.entries()) {
        expect(compare(from, to)).toBeLessThanOrEqual(0)
        if (at > 0) expect(compare(from, classes[at - 1]?.to ?? '')).toBe(1)
        expect(amounts).toContain(from)
        expect(amounts).toContain(to)
      }
      for (const amount of amounts) {
        const own = classOf(amount, classes)
        if (amount === '0') expect(own).toBeNull()
        else {
          const { from = '', to = '' } = classes[own ?? -1] ?? {}
          expect(compare(from, amount) <= 0 && compare(amount, to) <= 0).toBe(true)
        }
      }
      expect(classOf(null, classes)).toBeNull()
    }),
  ))
