import { expect, test } from 'vitest'
import { stageOf, valueCny } from '#lib/projects/columns'
import type { Amount } from '#lib/money/schema'

const amount = (number: string, unit: Amount['unit']): Amount => ({ number, unit, bound: 'exact' })
const increase = (value: Amount) => ({ on: '2024', value, sources: [] })
const entry = (stage: 'signed' | 'started' | 'producing', on: string) => ({
  stage,
  on,
  note: null,
  sources: [],
})

test('a capital increase adds its increment to the one project', () => {
  const project = { value: amount('25', 'yiYuan'), increases: [increase(amount('1.5', 'yiYuan'))] }
  expect(valueCny(project)).toBe('2650000000.00')
})

test('an undisclosed value is unknown and not zero, even with a known increase', () => {
  expect(valueCny({ value: null, increases: [] })).toBeNull()
  expect(valueCny({ value: null, increases: [increase(amount('3', 'yiYuan'))] })).toBeNull()
})

test('a value in dollars, or an increase in dollars, has no sum in yuan', () => {
  expect(valueCny({ value: amount('1', 'billionUsd'), increases: [] })).toBeNull()
  expect(valueCny({ value: amount('1', 'yiYuan'), increases: [increase(amount('1', 'wanUsd'))] })).toBeNull()
})

test('the stage is the newest of the history, in whatever order it was typed', () => {
  const stages = [entry('started', '2024-04-03'), entry('signed', '2023-04-22')]
  expect(stageOf({ stages, signing: 'signed' })).toBe('started')
})

test('without a history a signed project is signed, and another has no stage', () => {
  expect(stageOf({ stages: [], signing: 'signed' })).toBe('signed')
  expect(stageOf({ stages: [], signing: 'notReported' })).toBeNull()
})
