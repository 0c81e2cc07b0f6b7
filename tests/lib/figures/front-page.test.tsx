import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import HomePage from '#app/[locale]/page'
import { figuresOfEvents } from '#app/event-figures'
import { latestEdition, resolveEdition } from '#lib/editions/as-of'
import { titlesOf } from '#lib/editions/queries'
import { publicDb } from '#lib/db/public'
import { listLoggedChanges } from '#lib/corrections/queries'
import { listPublishedEvents } from '#lib/events/queries'
import { readFrontPage } from '#lib/figures/front-page'
import { getTotals } from '#lib/figures/queries'
import { countPublishedOpportunities } from '#lib/opportunities/queries'
import { countPublishedParks } from '#lib/parks/queries'
import { countPublishedPolicies } from '#lib/policies/queries'
import { listLatestSignings } from '#lib/projects/queries'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History
beforeAll(async () => {
  history = new History(await makePeople())
})
afterEach(() => vi.restoreAllMocks())

/** The same read one by one, as the other pages read it. */
async function oneByOne(number: number) {
  const events = await listPublishedEvents({}, { sort: '-date', limit: 6 }, number)
  const signings = await listLatestSignings(10, number)
  const changes = await listLoggedChanges({}, { limit: 3 }, number)
  return {
    edition: (await resolveEdition({ edition: String(number) }))!,
    totals: await getTotals({}, number),
    events: events.rows,
    ...(await figuresOfEvents(events.rows, number)),
    signings,
    titles: await titlesOf(
      signings.flatMap((row) => row.enterpriseKeys.map((key) => `enterprise:${key}`)),
      number,
    ),
    changes: changes.entries.map(({ kind, key, change, titleZh, titleEn, edition }) => {
      return { kind, key, change, titleZh, titleEn, edition }
    }),
    counts: {
      opportunities: await countPublishedOpportunities({ standing: 'open' }, number),
      parks: await countPublishedParks({}, number),
      policies: await countPublishedPolicies({}, number),
    },
  }
}

test('before the first edition the first page is empty, and is no failure', async () => {
  const front = await readFrontPage(null)
  expect(front.edition).toEqual({ number: 0, publishedAt: null })
  expect(front.totals).toMatchObject({ count: 0, valueCny: '0.00', excluded: [] })
  expect([front.events, front.signings, front.changes]).toEqual([[], [], []])
  expect(front.counts).toEqual({ opportunities: 0, parks: 0, policies: 0 })
})

test('what is read in one statement is what is read one by one, at the newest and at every older edition', async () => {
  await history.begin()
  await fc.assert(
    fc.asyncProperty(steps(12), async (step) => {
      await history.take(step)
      const newest = await latestEdition()
      expect(await readFrontPage(null)).toEqual(await oneByOne(newest.number))
      for (let number = 1; number <= newest.number; number++) {
        const edition = (await resolveEdition({ edition: String(number) }))!
        expect(await readFrontPage(edition)).toEqual(await oneByOne(number))
      }
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

test.each(['zh', 'en', 'ru'])('the first page in %s asks the database once', async (locale) => {
  const asked = vi.spyOn(publicDb(), '$queryRaw')
  const element = await HomePage({
    params: Promise.resolve({ locale }),
    searchParams: Promise.resolve({}),
  })
  const html = renderToStaticMarkup(element)
  expect(asked).toHaveBeenCalledTimes(1)
  const { number } = await latestEdition()
  expect(html).toContain(`/${locale}/news`)
  expect(html).toContain(String(number))
  expect(html.match(/ formaction="/gi)).toHaveLength(4)
})
