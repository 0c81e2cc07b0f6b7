import { expect, test } from 'vitest'
import { hasExpired } from '#lib/policies/validity'

test.each([
  ['2024-08-31', '2024-08-31', false],
  ['2024-08-31', '2024-09-01', true],
  ['2024-08', '2024-08-31', false],
  ['2024-08', '2024-09-01', true],
  ['2024', '2024-12-31', false],
  ['2024', '2025-01-01', true],
])('an incentive until %s has run out on %s: %s', (until, day, expired) => {
  expect(hasExpired(until, day)).toBe(expired)
})

test('an incentive whose end no source gives is not said to have run out', () => {
  expect(hasExpired(null, '2099-01-01')).toBe(false)
})
