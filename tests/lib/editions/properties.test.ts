import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { resolveEdition } from '#lib/editions/as-of'
import { sorts } from '#lib/editions/parameters'
import { historyOf, listCiting, titlesOf } from '#lib/editions/queries'
import { listChangesIn } from '#lib/editions/published-in'
import { dimensions, getBreakdown, getTotals } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { listPublishedProjects } from '#lib/projects/queries'
import { searchPublished } from '#lib/search/queries'
import { sourceKey } from '#tests/fixtures/content'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History
/** What was asked of every edition: the same for all of them, new in each run of the tests. */
const asked: ProjectFilter[] = [{}, { year: '2024' }, { agreement: 'framework' }, ...fc.sample(filters, 4)]

beforeAll(async () => {
  history = new History(await makePeople())
  await history.begin()
})

/** Everything that readers of an edition can be told about projects. */
async function answersAt(edition: number) {
  const filtered = await Promise.all(
    asked.map(async (filter) => ({
      rows: (await listPublishedProjects(filter, { sort: '-date', limit: 1000 }, edition)).rows,
      totals: await getTotals(filter, edition),
      lines: await Promise.all(dimensions.map((dimension) => getBreakdown(filter, edition, dimension))),
    })),
  )
  const all = filtered[0]?.rows ?? []
  const refs = all.map(({ key }) => `project:${key}`)
  return {
    filtered,
    sorted: await Promise.all(
      sorts.map(async (sort) => (await listPublishedProjects({}, { sort, limit: 7 }, edition)).next),
    ),
    titles: await titlesOf(refs, edition),
    citing: await listCiting(`source:${sourceKey}`, edition),
    found: await searchPublished({ q: 'alpha' }, edition),
    changes: await listChangesIn(edition, 20),
    histories: await Promise.all(all.slice(0, 5).map(({ key }) => historyOf('project', key, edition))),
    at: await resolveEdition({ edition: String(edition) }),
  }
}

test(
  'whatever is published, corrected and withdrawn, every older edition answers as it did',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(steps(12), { minLength: 3, maxLength: 4 }), async (acts) => {
        const said = new Map<number, Awaited<ReturnType<typeof answersAt>>>()
        said.set(history.newest, await answersAt(history.newest))
        for (const act of acts) {
          const edition = await history.take(act)
          said.set(edition, await answersAt(edition))
          for (const [older, answers] of said) expect(await answersAt(older)).toEqual(answers)
        }
      }),
      { numRuns: 3, endOnFailure: true },
    ),
  60_000,
)

test('every edition, however old, holds what was published until then and nothing of later', async () => {
  expect(history.newest).toBeGreaterThan(10)
  for (let edition = 0; edition <= history.newest; edition += 1) {
    const { rows } = await listPublishedProjects({}, { sort: 'name', limit: 1000 }, edition)
    const known = new Map(history.at(edition).map(({ key, content }) => [key, content]))
    expect(rows.map(({ key }) => key).sort()).toEqual([...known.keys()].sort())
    for (const { key, content } of rows) expect(content).toMatchObject(known.get(key) ?? {})
  }
})
