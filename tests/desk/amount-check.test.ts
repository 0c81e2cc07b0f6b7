import { expect, test } from 'vitest'
import { amountWarnings } from '#lib/projects/amount-check'
import type { Amount } from '#lib/money/schema'

/** 21.6 亿元, the value of a project signed in 2023. */
const median = '2160000000.00'
const amount = (number: string, unit: Amount['unit']): Amount => ({ number, unit, bound: 'exact' })
const codes = (given: Amount) => amountWarnings(given, median).map(({ code }) => code)

test('an amount among its peers is not doubted', () => {
  expect(codes(amount('21.6', 'yiYuan'))).toEqual([])
  expect(codes(amount('5000', 'wanYuan'))).toEqual([])
  expect(codes(amount('196.5', 'yiYuan'))).toEqual([])
})

test('亿 typed as 万 is recognised, and what was meant is named', () => {
  expect(amountWarnings(amount('21.6', 'wanYuan'), median)).toEqual([
    { code: 'farBelow' },
    { code: 'unitsSwapped', likely: amount('21.6', 'yiYuan') },
  ])
})

test('万 typed as 亿 is recognised', () => {
  expect(amountWarnings(amount('50000', 'yiYuan'), median)).toEqual([
    { code: 'farAbove' },
    { code: 'unitsSwapped', likely: amount('50000', 'wanYuan') },
  ])
})

test('a hundred times the median and a hundredth of it are far, and a little less is not', () => {
  expect(codes(amount('2160', 'yiYuan'))).toContain('farAbove')
  expect(codes(amount('2159.99', 'yiYuan'))).toEqual([])
  expect(codes(amount('0.216', 'yiYuan'))).toContain('farBelow')
  expect(codes(amount('0.2161', 'yiYuan'))).toEqual([])
})

test('a unit with no twin is doubted without a guess', () => {
  expect(codes(amount('216000', 'yuan'))).toEqual(['farBelow'])
})

test('another currency is not compared, nor anything while nothing is recorded', () => {
  expect(codes(amount('1', 'usd'))).toEqual([])
  expect(amountWarnings(amount('1', 'yuan'), null)).toEqual([])
  expect(amountWarnings(amount('1', 'yuan'), '0.00')).toEqual([])
})
