import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { readParameters } from '#lib/editions/parameters'
import { getCross } from '#lib/figures/cross'
import { explorationOf } from '#lib/figures/exploration'
import { sumFunds } from '#lib/figures/funds'
import { headlineOf } from '#lib/figures/headline'
import { keptTotals } from '#lib/figures/kept-totals'
import { crossDimensions, getTotals, type CrossDimension } from '#lib/figures/queries'
import { filterAt, recordsOfCell, withAmount, type RecordsQuery } from '#lib/figures/records'
import { ProjectFilter } from '#lib/projects/filter'
import { listPublishedProjects } from '#lib/projects/queries'
import { meets, totalOf, type Known } from '#tests/fixtures/oracle'
import { publishNew } from '#tests/fixtures/publishing'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History
/** The newest edition has the records of the one before, so that both ways of adding up answer the same question. */
let newest: number

beforeAll(async () => {
  const people = await makePeople()
  history = new History(people)
  await history.begin()
  for (const step of fc.sample(steps(24), { numRuns: 5, seed: 256_560 })) await history.take(step)
  newest = await publishNew(people, 'park', 'one-more-park')
}, 120_000)

const pairs = fc
  .shuffledSubarray([...crossDimensions], { minLength: 1, maxLength: 2 })
  .map(([rows = 'year', columns = null]): [CrossDimension, CrossDimension | null] => [rows, columns])

const valueOf: Record<CrossDimension, (known: Known) => unknown> = {
  year: ({ year }) => year,
  city: ({ city }) => city,
  industry: ({ content }) => content.industry,
  agreement: ({ content }) => content.agreement,
  stage: ({ stage }) => stage,
  event: ({ content }) => content.event,
}

test('cells, rows, columns and total are the exact sums of what the filter names', () =>
  fc.assert(
    fc.asyncProperty(filters, pairs, fc.nat(), async (filter, [rows, columns], at) => {
      const edition = at % 2 === 0 ? history.newest : at % (history.newest + 1)
      const found = history
        .at(edition)
        .filter((known) => meets(filter, known) && known.class === headlineOf(filter))
      const cross = await getCross(filter, edition, rows, columns)
      const named = (dimension: CrossDimension) => (known: Known) =>
        String(valueOf[dimension](known) ?? 'none')
      const lines = (dimension: CrossDimension) =>
        [...Map.groupBy(found, named(dimension))].map(([value, own]) => ({ value, ...totalOf(own) }))
      const sorted = (list: readonly { value: string }[]) =>
        [...list].sort((a, b) => (a.value < b.value ? -1 : 1))
      expect(cross.total).toEqual(totalOf(found))
      expect(sorted(cross.rows)).toEqual(sorted(lines(rows)))
      expect(sorted(cross.columns)).toEqual(columns ? sorted(lines(columns)) : [])
      for (const { row, column, ...cell } of cross.cells) {
        if (columns === null) throw new Error('a table of one dimension has no cells')
        expect(cell).toEqual(
          totalOf(found.filter((known) => named(rows)(known) === row && named(columns)(known) === column)),
        )
        expect(cell.count).toBeGreaterThan(0)
      }
      const { count, countWithValue, valueCny } = await getTotals(filter, edition)
      expect(cross.total).toEqual({ count, countWithValue, valueCny })
      expect((await getCross(filter, edition, rows, columns, 'funds')).total).toEqual(
        await sumFunds(filter, edition),
      )
    }),
    { numRuns: 120, examples: [[{}, ['city', 'year'], 0]] },
  ))

test('the kept totals at the newest edition and the versions an edition ago give one table', async () => {
  let kept = 0
  await fc.assert(
    fc.asyncProperty(filters, pairs, async (filter, [rows, columns]) => {
      if (keptTotals(filter, rows, ...(columns ? [columns] : []))) kept += 1
      expect({ ...(await getCross(filter, newest, rows, columns)), edition: null }).toEqual({
        ...(await getCross(filter, newest - 1, rows, columns)),
        edition: null,
      })
    }),
    {
      numRuns: 80,
      examples: [
        [{}, ['city', 'year']],
        [{ stage: 'none' }, ['industry', 'year']],
      ],
    },
  )
  expect(kept).toBeGreaterThan(5)
})

test('any two dimensions of the kept totals are answered from three facets at most', () => {
  const facets = crossDimensions.filter((dimension) => dimension !== 'event')
  for (const rows of facets)
    for (const columns of facets)
      if (rows !== columns) expect(keptTotals({}, rows, columns)?.from.sql).toBe('published_subtotal')
  expect(keptTotals({}, 'event', 'year')).toBeNull()
})

test('every cell opens to exactly its records', async () => {
  let opened = 0
  const law = async (filter: ProjectFilter, [rows, columns]: [CrossDimension, CrossDimension | null]) => {
    const asked = explorationOf({ ...filter, rows, columns: columns ?? 'none' })
    if (asked.problems.length > 0) return
    const cross = await getCross(filter, newest, rows, columns)
    for (const { row, column, count, countWithValue } of cross.cells.slice(0, 12)) {
      const at = { [rows]: row, ...(columns && { [columns]: column }) }
      const list = async (query: RecordsQuery) => {
        const { filter: read, problems } = readParameters(ProjectFilter, query)
        expect(problems).toEqual([])
        return (await listPublishedProjects(read, { sort: '-date', limit: 1000 }, newest)).rows.length
      }
      const records = recordsOfCell(filter, filter as RecordsQuery, at)
      expect(await list(records), JSON.stringify(at)).toBe(count)
      expect(await list(withAmount(records, 'value'))).toBe(countWithValue)
      const again = await getTotals(filterAt(filter, at), newest)
      expect([again.count, again.countWithValue]).toEqual([count, countWithValue])
      opened += 1
    }
  }
  await fc.assert(fc.asyncProperty(filters, pairs, law), { numRuns: 25, examples: [[{}, ['city', 'stage']]] })
  expect(opened).toBeGreaterThan(20)
}, 60_000)
