import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptTotals } from '#lib/figures/kept-totals'
import { totalsByEvent } from '#lib/figures/by-event'
import { dimensions, getBreakdown, getTotals } from '#lib/figures/queries'
import { countProjectsByEnterprise } from '#lib/projects/by-enterprise'
import type { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects } from '#lib/projects/queries'
import { publishNew } from '#tests/fixtures/publishing'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { enterpriseKeys, eventKeys } from '#tests/fixtures/random-projects'
import { makePeople, type People } from '#tests/fixtures/staff'

let owner: Client
let people: People
let history: History

beforeAll(async () => {
  owner = new Client({ connectionString: process.env.DATABASE_URL })
  await owner.connect()
  people = await makePeople()
  history = new History(people)
  await history.begin()
})
afterAll(() => owner.end())

const kept = async () =>
  (await owner.query<object>('SELECT * FROM published_total ORDER BY 1, 2, 3, 4, 5, 6, 7')).rows
const keptSubtotals = async () =>
  (await owner.query<object>('SELECT * FROM published_subtotal ORDER BY 1, 2, 3, 4, 5')).rows
const fromTotals = async () =>
  (
    await owner.query<object>(
      `SELECT facets, value_1, value_2, value_3, counting, sum(projects)::bigint AS projects,
        sum(with_value)::bigint AS with_value, sum(value_cny)::numeric(28, 2) AS value_cny
      FROM published_total, facet_triples(year, city_code, industry, agreement, stage, strategic)
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    )
  ).rows
const fromVersions = async () =>
  (
    await owner.query<object>(
      `SELECT year, city_code, industry, agreement, stage, strategic, counting, count(*) AS projects,
        count(value_cny) AS with_value, coalesce(sum(value_cny), 0)::numeric(28, 2) AS value_cny
      FROM project_in_force GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7`,
    )
  ).rows

test('after any act the kept totals are the sums of the versions in force, cell by cell', () =>
  fc.assert(
    fc.asyncProperty(steps(12), async (step) => {
      await history.take(step)
      expect(await kept()).toEqual(await fromVersions())
      expect(await keptSubtotals()).toEqual(await fromTotals())
    }),
    { numRuns: 8, endOnFailure: true },
  ))

test('totals made anew are the totals that were kept', async () => {
  const [before, subtotals] = [await kept(), await keptSubtotals()]
  expect(before.length).toBeGreaterThan(10)
  await owner.query('SELECT rebuild_project_total()')
  expect(await kept()).toEqual(before)
  expect(await keptSubtotals()).toEqual(subtotals)
})

test('a draft, and a record of another kind, change no total', async () => {
  const before = await kept()
  await publishNew(people, 'park', 'another-park')
  expect(await kept()).toEqual(before)
})

const answers = async (filter: ProjectFilter, edition: number) => ({
  totals: { ...(await getTotals(filter, edition)), edition: null },
  lines: await Promise.all(dimensions.map((dimension) => getBreakdown(filter, edition, dimension))),
})

test('the newest edition, from the kept totals, and the same records an edition ago, from the versions, agree', async () => {
  const newest = await publishNew(people, 'park', 'one-more-park')
  const asked: ProjectFilter[] = []
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      asked.push(filter)
      expect(await answers(filter, newest)).toEqual(await answers(filter, newest - 1))
    }),
    { numRuns: 60, examples: [[{}], [{ year: '2024' }], [{ city: 'none', stage: 'none' }]] },
  )
  // Both ways were taken.
  expect(asked.filter((filter) => keptTotals(filter) !== null).length).toBeGreaterThan(5)
})

test('totals by event are the totals of each event', async () => {
  const edition = history.newest
  const events = [...eventKeys, 'no-such-event']
  const found = await totalsByEvent(events, edition)
  expect([...found.keys()]).toEqual(events)
  for (const [event, { leftOut, ...total }] of found) {
    const { count, countWithValue, valueCny, excluded } = await getTotals({ event }, edition)
    expect(total).toEqual({ count, countWithValue, valueCny })
    expect(leftOut).toBe(excluded.reduce((sum, left) => sum + left.count, 0))
  }
  expect(found.get(eventKeys[0] ?? '')?.count).toBeGreaterThan(0)
})

test('projects by enterprise are what the list of each enterprise holds', async () => {
  const edition = history.newest
  const found = await countProjectsByEnterprise(enterpriseKeys, edition)
  for (const enterprise of enterpriseKeys)
    expect(found.get(enterprise)).toBe(await countPublishedProjects({ enterprise }, edition))
})
