import { expect, test } from 'vitest'
import { countingOf, rulesVersion } from '#lib/figures/rules'
import { headlineOf } from '#lib/figures/headline'
import { agreements } from '#lib/projects/schema'

test('version 1 counts contracts and signings of an unstated kind, and frameworks and intentions apart', () => {
  expect(rulesVersion).toBe(1)
  expect(agreements.map((agreement) => countingOf({ signing: 'signed', agreement }))).toEqual([
    'counted',
    'framework',
    'intention',
    'counted',
  ])
})

test('what no source reports as signed is never counted', () => {
  for (const agreement of agreements)
    expect(countingOf({ signing: 'notReported', agreement })).toBe('notSigned')
})

test('a filter by frameworks or intentions has its own headline, every other the counted ones', () => {
  expect(headlineOf({})).toBe('counted')
  expect(headlineOf({ agreement: 'contract' })).toBe('counted')
  expect(headlineOf({ agreement: 'framework' })).toBe('framework')
  expect(headlineOf({ agreement: 'intention', year: '2024' })).toBe('intention')
  expect(headlineOf({ counting: 'notSigned' })).toBe('notSigned')
})
