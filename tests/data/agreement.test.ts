import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { GET as getFile } from '#app/data/[file]/route'
import { latestEdition, resolveEdition } from '#lib/editions/as-of'
import { getTotals, type Total } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects, listPublishedProjects, type ProjectRow } from '#lib/projects/queries'
import { parseCsv } from '#tests/e2e/support/csv'
import { asYuan } from '#tests/fixtures/oracle'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople } from '#tests/fixtures/staff'

let history: History

beforeAll(async () => {
  history = new History(await makePeople())
  await history.begin()
  for (const step of fc.sample(steps(24), { numRuns: 4, seed: 192_982 })) await history.take(step)
}, 120_000)

const request = (file: string, query: Record<string, string>) =>
  new Request(`http://portal.test/data/${file}?${new URLSearchParams(query)}`)
const file = async (name: string, query: Record<string, string>) => {
  const answer = await getFile(request(name, query), { params: Promise.resolve({ file: name }) })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return answer
}

interface Line {
  reference: string
  valueCny: string | null
  counted: boolean
  countedReason: string
}
const asJson = async (query: Record<string, string>) =>
  (await (await file('projects.json', query)).json()) as { edition: number; count: number; items: Line[] }
const asCsv = async (query: Record<string, string>): Promise<Line[]> => {
  const lines = parseCsv(await (await file('projects.csv', query)).text())
  return lines.map(({ reference = '', valueCny, counted, countedReason = '' }) => {
    return { reference, valueCny: valueCny || null, counted: counted === 'true', countedReason }
  })
}
const asPages = async (filter: ProjectFilter, edition: number, limit: number): Promise<Line[]> => {
  const rows: ProjectRow[] = []
  let after: string | undefined
  do {
    const page = await listPublishedProjects(filter, { sort: '-date', after, limit }, edition)
    rows.push(...page.rows)
    after = page.next ?? undefined
  } while (after !== undefined)
  return rows.map(({ key, valueCny, counting }) => {
    const countedReason = String(counting)
    return { reference: key, valueCny, counted: countedReason === 'counted', countedReason }
  })
}

/** Counts and adds up lines as a reader of a file would, in whole cents. */
const added = (lines: Line[]): Total => {
  const cents = lines.flatMap(({ valueCny }) =>
    valueCny === null ? [] : [BigInt(valueCny.replace('.', ''))],
  )
  const valueCny = asYuan(cents.reduce((sum, value) => sum + value, 0n))
  return { count: lines.length, countWithValue: cents.length, valueCny }
}
const essence = ({ reference, valueCny, counted, countedReason }: Line): Line => {
  return { reference, valueCny, counted, countedReason }
}

test('pages, CSV, JSON and figures hold the same records and the same sums, to the cent', async () => {
  const answered = { withRecords: 0, older: 0 }
  await fc.assert(
    fc.asyncProperty(filters, fc.nat(), fc.integer({ min: 1, max: 30 }), async (filter, at, limit) => {
      const edition = at % 2 === 0 ? history.newest : at % (history.newest + 1)
      const query = { ...(filter as Record<string, string>), edition: String(edition) }
      const pages = await asPages(filter, edition, limit)
      const json = await asJson(query)
      expect(json).toMatchObject({ edition, count: pages.length })
      expect(json.items.map(essence)).toEqual(pages)
      expect(await asCsv(query)).toEqual(pages)
      expect(await countPublishedProjects(filter, edition)).toBe(pages.length)

      const answer = await file('figures.json', query)
      const { breakdown, asOf, ...figures } = (await answer.json()) as Total & {
        counting: string
        excluded: (Total & { rule: string })[]
        breakdown: Record<string, (Total & { value: string })[]>
        asOf: string | null
      }
      const inClass = (name: string) => added(pages.filter(({ countedReason }) => countedReason === name))
      expect(figures).toMatchObject(inClass(figures.counting))
      for (const { rule, ...left } of figures.excluded) expect(left).toEqual(inClass(rule))
      expect(figures.excluded.reduce((sum, { count }) => sum + count, figures.count)).toBe(pages.length)
      expect(figures).toEqual(await getTotals(filter, edition))
      for (const [dimension, lines] of Object.entries(breakdown)) {
        expect(
          lines.reduce((sum, line) => sum + line.count, 0),
          dimension,
        ).toBe(figures.count)
        const cents = lines.reduce((sum, line) => sum + BigInt(line.valueCny.replace('.', '')), 0n)
        expect(asYuan(cents), dimension).toBe(figures.valueCny)
      }
      expect(asOf === null).toBe(edition === 0)
      if (pages.length > 0) answered.withRecords += 1
      if (edition < history.newest) answered.older += 1
    }),
    { numRuns: 60, examples: [[{}, 0, 7]] },
  )
  expect(answered.withRecords).toBeGreaterThan(5)
  expect(answered.older).toBeGreaterThan(5)
})

test('an edition asked for by its own time gives the file that its number gives', async () => {
  for (let edition = 1; edition <= history.newest; edition += 1) {
    const asOf = (await resolveEdition({ edition: String(edition) }))?.publishedAt ?? ''
    const byTime = await file('projects.csv', { asOf })
    expect(byTime.headers.get('x-edition')).toBe(String(edition))
    expect(await byTime.text()).toBe(await (await file('projects.csv', { edition: String(edition) })).text())
  }
})

test('without an edition a file is of the newest', async () => {
  const { number } = await latestEdition()
  expect(await asJson({})).toEqual(await asJson({ edition: String(number) }))
})

test('a file in parts, each by the cursor of the one before, is the whole file', async () => {
  const whole = await asJson({ sort: '-value' })
  const parts: Line[] = []
  let after: string | null = ''
  while (after !== null) {
    const part = (await asJson({ sort: '-value', limit: '7', after })) as { next: string | null } & Awaited<
      ReturnType<typeof asJson>
    >
    expect(part.count).toBe(whole.count)
    expect(part.items.length).toBeLessThanOrEqual(7)
    parts.push(...part.items)
    after = part.next
  }
  expect(parts).toEqual(whole.items)
})
