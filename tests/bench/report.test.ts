import { expect, test } from 'vitest'
import type { Line } from '#scripts/bench/measure'
import { median } from '#scripts/bench/read-sampler'
import { growthOf, tableOf } from '#scripts/bench/report'

const line = (name: string, ...lib: number[]): Line => ({
  name,
  unit: 'ms',
  goal: 3,
  bySize: new Map(lib.map((value, at) => [10 ** (4 + at), { lib: value, pg: at === 0 ? 0.5 : null }])),
})
const run = (...lines: Line[]) => ({
  startedAt: new Date('2026-11-22T00:00:00Z'),
  sizes: [10_000, 100_000],
  rounds: 5,
  lines,
})

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('growth is the greatest size by the smallest, and unknown with one size or one side missing', () => {
  expect(growthOf(line('grows', 2, 5, 8), 'lib')).toBe(4)
  expect(growthOf(line('alone', 2), 'lib')).toBeNull()
  expect(growthOf(line('grows', 2, 8), 'pg')).toBeNull()
})

test('the table says beside each line whether its goal is met', () => {
  const table = tableOf(run(line('slow', 1, 3), line('quick', 1, 2.9), line('given up', 1, Infinity)))
  expect(table).toContain('| slow | ms | 1.0 | 0.50 | 2.0 × | 3.0 |  |  | 3.0 × |  | < 3 × **missed** |')
  expect(table).toContain('| quick | ms | 1.0 | 0.50 | 2.0 × | 2.9 |  |  | 2.9 × |  | < 3 × met |')
  expect(table).toContain('timed out')
})
