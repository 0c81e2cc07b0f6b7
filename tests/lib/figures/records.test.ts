import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { readParameters } from '#lib/editions/parameters'
import { getBreakdown, getTotals, type Total } from '#lib/figures/queries'
import {
  openDimensions,
  recordsOfShare,
  recordsOfTotal,
  withValue,
  type RecordsQuery,
} from '#lib/figures/records'
import { listedCount, withoutValue } from '#lib/figures/summary'
import { valueBasesOf } from '#lib/figures/value-bases'
import { sumOf } from '#lib/money/amount'
import { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects, listPublishedProjects } from '#lib/projects/queries'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

// Rule: a click on a number leads to exactly the records that make it, and their count and sum equal it.
let history: History

beforeAll(async () => {
  history = new History(await makePeople())
  await history.begin()
  for (const step of fc.sample(steps(24), { numRuns: 3, seed: 694 })) await history.take(step)
}, 120_000)

/** What the list behind a link holds, read from the link's parameters as its page reads them. */
async function opened(query: RecordsQuery, edition: number): Promise<Total> {
  const { filter, problems, unknownNames } = readParameters(ProjectFilter, query)
  expect([problems, unknownNames]).toEqual([[], []])
  const { rows } = await listPublishedProjects(filter, { sort: '-date', limit: 1000 }, edition)
  const values = rows.flatMap(({ valueCny }) => valueCny ?? [])
  return { count: rows.length, countWithValue: values.length, valueCny: sumOf(values) }
}

const eachFilter = (law: (filter: ProjectFilter, edition: number) => Promise<void>, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(filters, fc.nat(), (filter, at) =>
      law(filter, at % 2 === 0 ? history.newest : at % (history.newest + 1)),
    ),
    { numRuns, examples: [[{}, 0]] },
  )

test('every total opens to the records that make it', () =>
  eachFilter(async (filter, edition) => {
    const totals = await getTotals(filter, edition)
    const records = recordsOfTotal(filter, filter as RecordsQuery)
    const { count, countWithValue, valueCny } = totals
    expect(await opened(records, edition)).toEqual({ count, countWithValue, valueCny })
    const known = { count: countWithValue, countWithValue, valueCny }
    expect(await opened(withValue(records), edition)).toEqual(known)
    expect(withoutValue(totals)).toBe(count - countWithValue)
    expect(listedCount(totals)).toBe(await countPublishedProjects(filter, edition))
    for (const { rule, ...left } of totals.excluded)
      expect(await opened({ ...(filter as RecordsQuery), counting: rule }, edition)).toEqual(left)
  }, 80))

test('every line of every breakdown opens to the records that make it', async () => {
  let lines = 0
  await eachFilter(async (filter, edition) => {
    for (const dimension of openDimensions(filter)) {
      for (const { value, ...share } of await getBreakdown(filter, edition, dimension)) {
        const records = recordsOfShare(filter, filter as RecordsQuery, dimension, value)
        expect(await opened(records, edition), `${dimension} ${value}`).toEqual(share)
        lines += 1
      }
    }
  }, 25)
  expect(lines).toBeGreaterThan(20)
})

test('a total names the bases of the values that it adds up, and of no others', () =>
  eachFilter(async (filter, edition) => {
    const { filter: counted } = readParameters(ProjectFilter, recordsOfTotal(filter, filter as RecordsQuery))
    const { rows } = await listPublishedProjects(counted, { sort: 'name', limit: 1000 }, edition)
    const bases = rows.flatMap(({ valueCny, content }) => (valueCny === null ? [] : [content.valueBasis]))
    expect((await valueBasesOf(filter, edition)).sort()).toEqual([...new Set(bases)].sort())
  }, 60))

test('a dimension that the filter names is not broken down once more', () => {
  expect(openDimensions({})).toEqual(['year', 'city', 'industry', 'agreement', 'stage'])
  expect(openDimensions({ city: '230102', year: 'none', q: 'alpha' })).toEqual([
    'industry',
    'agreement',
    'stage',
  ])
})
