import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { headlineOf } from '#lib/figures/headline'
import { dimensions, getBreakdown, getTotals, type Dimension } from '#lib/figures/queries'
import type { Sort } from '#lib/editions/parameters'
import { countPublishedProjects, eachPublishedProject, listPublishedProjects } from '#lib/projects/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { meets, totalOf, type Known } from '#tests/fixtures/oracle'
import { filters, sortOrders } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History

beforeAll(async () => {
  history = new History(await makePeople())
  await history.begin()
  // The same acts in each run of the tests; what is asked of them differs each time.
  for (const step of fc.sample(steps(24), { numRuns: 6, seed: 172_256 })) await history.take(step)
}, 120_000)

/** Any edition, and the newest as often as all others: it alone is answered from the kept totals. */
const editions = fc
  .tuple(fc.boolean(), fc.nat(1000))
  .map(([newest, number]) => (newest ? history.newest : number % (history.newest + 1)))
const holds = (
  law: (filter: ProjectFilter, edition: number, found: Known[]) => Promise<void>,
  numRuns: number,
) =>
  fc.assert(
    fc.asyncProperty(filters, editions, (filter, edition) =>
      law(
        filter,
        edition,
        history.at(edition).filter((known) => meets(filter, known)),
      ),
    ),
    { numRuns, examples: [[{}, history.newest]] },
  )

test('the random records are worth asking about', () => {
  const records = history.at(history.newest)
  expect(records.length).toBeGreaterThan(30)
  for (const rule of ['counted', 'framework', 'intention', 'notSigned'])
    expect(records.filter((known) => known.class === rule).length).toBeGreaterThan(0)
  expect(records.some(({ cents }) => cents === null)).toBe(true)
  expect(history.editions.slice(1).some((at, edition) => at.length < history.at(edition).length + 1)).toBe(
    true,
  )
})

test('a list has exactly the records that its filter names at its edition, and a count says how many', () =>
  holds(async (filter, edition, found) => {
    const { rows } = await listPublishedProjects(filter, { sort: 'name', limit: 1000 }, edition)
    expect(rows.map(({ key }) => key).sort()).toEqual(found.map(({ key }) => key).sort())
    expect(await countPublishedProjects(filter, edition)).toBe(found.length)
  }, 150))

const inOrder: Record<Sort, (row: { onDate: string; valueCny: string | null; sortName: string }) => string> =
  {
    '-date': (row) => row.onDate,
    date: (row) => row.onDate,
    '-value': (row) => (row.valueCny ?? '-').padStart(30, ' '),
    value: (row) => (row.valueCny ?? '-').padStart(30, ' '),
    name: (row) => row.sortName,
  }

test('pages of any size, in any order, have every record once, and their values add up to the cent', () =>
  fc.assert(
    fc.asyncProperty(
      filters,
      editions,
      sortOrders,
      fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
      async (filter, edition, sort, limits) => {
        const found = history.at(edition).filter((known) => meets(filter, known))
        const rows = []
        let after: string | undefined
        do {
          const limit = limits.next().value as number
          const page = await listPublishedProjects(filter, { sort, after, limit }, edition)
          expect(page.rows.length).toBeLessThanOrEqual(limit)
          expect(page.rows.length === limit || page.next === null).toBe(true)
          rows.push(...page.rows)
          after = page.next ?? undefined
        } while (after !== undefined)
        expect(rows.map(({ key }) => key).sort()).toEqual(found.map(({ key }) => key).sort())
        const order = rows.map(inOrder[sort])
        const sorted = [...order].sort()
        expect(order).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted)
        const values = new Map(found.map((known) => [known.key, totalOf([known]).valueCny]))
        for (const { key, valueCny } of rows) expect(valueCny ?? '0.00').toBe(values.get(key))
      },
    ),
    { numRuns: 100 },
  ))

test('a file has the records of the list', () =>
  holds(async (filter, edition, found) => {
    const keys: string[] = []
    for await (const rows of eachPublishedProject(filter, { sort: '-value' }, edition))
      keys.push(...rows.map(({ key }) => key))
    expect(keys.sort()).toEqual(found.map(({ key }) => key).sort())
  }, 40))

test('totals are the exact sums of what the filter names, and what is left out is listed by its rule', () =>
  holds(async (filter, edition, found) => {
    const { excluded, ...headline } = await getTotals(filter, edition)
    const of = (rule: string) => totalOf(found.filter((known) => known.class === rule))
    const counting = headlineOf(filter)
    expect(headline).toEqual({ edition, rules: 1, counting, ...of(counting) })
    const others = ['counted', 'framework', 'intention', 'notSigned'].filter(
      (rule) => rule !== counting && of(rule).count > 0,
    )
    expect(excluded).toEqual(others.map((rule) => ({ rule, ...of(rule) })))
  }, 250))

const valueOf: Record<Dimension, (known: Known) => unknown> = {
  year: ({ year }) => year,
  city: ({ city }) => city,
  industry: ({ content }) => content.industry,
  agreement: ({ content }) => content.agreement,
  stage: ({ stage }) => stage,
}

test('a breakdown has a line for each value, and its lines are the totals', () =>
  holds(async (filter, edition, found) => {
    const counted = found.filter((known) => known.class === headlineOf(filter))
    for (const dimension of dimensions) {
      const lines = await getBreakdown(filter, edition, dimension)
      const named = (known: Known) => String(valueOf[dimension](known) ?? 'none')
      const values = [...new Set(counted.map(named))]
      expect(lines.map(({ value }) => value).sort()).toEqual(values.sort())
      for (const { value, ...line } of lines)
        expect(line).toEqual(totalOf(counted.filter((known) => named(known) === value)))
    }
  }, 80))
