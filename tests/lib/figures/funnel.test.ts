import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { filterOfStep, getFunnel } from '#lib/figures/funnel'
import { headlineOf } from '#lib/figures/headline'
import { getTotals } from '#lib/figures/queries'
import { compare } from '#lib/money/amount'
import { countPublishedProjects } from '#lib/projects/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { asYuan, course, meets, totalOf, type Known } from '#tests/fixtures/oracle'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History

beforeAll(async () => {
  history = new History(await makePeople())
  await history.begin()
  for (const step of fc.sample(steps(36), { numRuns: 6, seed: 172_192 })) await history.take(step)
}, 120_000)

const holds = (
  law: (filter: ProjectFilter, edition: number, counted: Known[]) => Promise<void>,
  numRuns: number,
) =>
  fc.assert(
    fc.asyncProperty(filters, fc.boolean(), fc.nat(1000), async (filter, newest, number) => {
      const edition = newest ? history.newest : number % (history.newest + 1)
      const counted = history
        .at(edition)
        .filter((known) => meets(filter, known) && known.class === headlineOf(filter))
      await law(filter, edition, counted)
    }),
    { numRuns, examples: [[{}, true, 0]] },
  )

test('the random projects have come differently far, and some have ended', () => {
  const counted = history.at(history.newest).filter((known) => known.class === 'counted')
  for (const milestone of course) expect(counted.some(({ reached }) => reached === milestone)).toBe(true)
  expect(counted.some(({ stage, reached }) => stage === 'ended' && reached !== 'signed')).toBe(true)
})

test('each step is the exact total of the projects that have reached it, at any edition', () =>
  holds(async (filter, edition, counted) => {
    const funnel = await getFunnel(filter, edition)
    const from = (at: number) =>
      counted.filter(({ reached }) => reached !== null && course.indexOf(reached) >= at)
    const funds = counted.flatMap((known) => (known.funds === null ? [] : [known.funds]))
    expect(funnel).toEqual({
      whole: totalOf(counted),
      steps: course.map((milestone, at) => ({ milestone, ...totalOf(from(at)) })),
      ended: totalOf(counted.filter(({ stage }) => stage === 'ended')),
      funds: {
        count: counted.length,
        countWithValue: funds.length,
        valueCny: asYuan(funds.reduce((sum, paid) => sum + paid, 0n)),
      },
    })
  }, 150))

test('counts and sums never grow along the funnel, nor beyond the whole', () =>
  holds(async (filter, edition) => {
    const funnel = await getFunnel(filter, edition)
    let before = funnel.whole
    for (const step of funnel.steps) {
      expect(step.count).toBeLessThanOrEqual(before.count)
      expect(step.countWithValue).toBeLessThanOrEqual(before.countWithValue)
      expect(compare(step.valueCny, before.valueCny)).toBeLessThanOrEqual(0)
      before = step
    }
    expect(funnel.ended.count).toBeLessThanOrEqual(funnel.whole.count)
  }, 60))

test('the filter of a step names exactly the projects of that step', () =>
  holds(async (filter, edition) => {
    for (const { milestone, ...total } of (await getFunnel(filter, edition)).steps) {
      const records = filterOfStep(filter, milestone)
      expect(await countPublishedProjects(records, edition)).toBe(total.count)
      expect(await getTotals(records, edition)).toMatchObject(total)
    }
  }, 40))
