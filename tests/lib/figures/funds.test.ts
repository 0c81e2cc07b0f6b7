import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { sumFunds } from '#lib/figures/funds'
import { headlineOf } from '#lib/figures/headline'
import { getTotals } from '#lib/figures/queries'
import { asYuan, meets } from '#tests/fixtures/oracle'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History

beforeAll(async () => {
  history = new History(await makePeople())
  await history.begin()
  for (const step of fc.sample(steps(24), { numRuns: 4, seed: 69_4 })) await history.take(step)
}, 120_000)

test('funds in place are the newest readings of the headline, added exactly, at any edition', () =>
  fc.assert(
    fc.asyncProperty(filters, fc.nat(1000), async (filter, number) => {
      const edition = number % (history.newest + 1)
      const counted = history
        .at(edition)
        .filter((known) => meets(filter, known) && known.class === headlineOf(filter))
      const known = counted.flatMap(({ funds }) => (funds === null ? [] : [funds]))
      expect(await sumFunds(filter, edition)).toEqual({
        count: counted.length,
        countWithValue: known.length,
        valueCny: asYuan(known.reduce((sum, funds) => sum + funds, 0n)),
      })
    }),
    { numRuns: 120, examples: [[{}, 0]] },
  ))

test('the projects with funds known are those that the filter for them names', async () => {
  const all = await sumFunds({}, history.newest)
  expect(all.countWithValue).toBeGreaterThan(5)
  expect(await sumFunds({ funds: '1' }, history.newest)).toEqual({ ...all, count: all.countWithValue })
  expect((await getTotals({ funds: '1' }, history.newest)).count).toBe(all.countWithValue)
})
