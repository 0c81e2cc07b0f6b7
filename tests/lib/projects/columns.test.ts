import { expect, test } from 'vitest'
import { fundsCny, reachedOf, stageOf, valueCny } from '#lib/projects/columns'
import type { Amount } from '#lib/money/schema'
import type { stages } from '#lib/projects/schema'

type Stage = (typeof stages)[number]

const amount = (number: string, unit: Amount['unit']): Amount => ({ number, unit, bound: 'exact' })
const increase = (value: Amount) => ({ on: '2024', value, sources: [] })
const entry = (stage: Stage, on: string) => ({
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

test('what a project has reached stays reached, whatever came after it', () => {
  const course = [entry('started', '2024-04-03'), entry('ended', '2025'), entry('registered', '2026')]
  expect(reachedOf({ stages: course, signing: 'signed' })).toBe('started')
  expect(reachedOf({ stages: [entry('ended', '2025')], signing: 'signed' })).toBe('signed')
  expect(reachedOf({ stages: [entry('ended', '2025')], signing: 'notReported' })).toBeNull()
})

test('of the readings of funds the newest counts, and none is added to another', () => {
  const reading = (on: string, total: Amount) => ({ on, total, note: null, sources: [] })
  const funds = [reading('2025-03', amount('2', 'yiYuan')), reading('2024', amount('1', 'yiYuan'))]
  expect(fundsCny({ funds })).toBe('200000000.00')
  expect(fundsCny({ funds: [...funds, reading('2025-03', amount('3', 'yiYuan'))] })).toBe('300000000.00')
  expect(fundsCny({ funds: [...funds, reading('2026', amount('1', 'billionUsd'))] })).toBeNull()
  expect(fundsCny({ funds: [] })).toBeNull()
})
