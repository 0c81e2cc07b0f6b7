import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { listTouchedFigures } from '#lib/corrections/touched'
import { countLoggedChanges, listLoggedChanges, type LoggedChange } from '#lib/corrections/queries'
import { historyOf } from '#lib/editions/queries'
import { getTotals } from '#lib/figures/queries'
import type { Kind, LaterChange } from '#lib/editions/kinds'
import { contentOf } from '#tests/fixtures/content'
import { know, type Known } from '#tests/fixtures/oracle'
import { publishAct, type Wanted } from '#tests/fixtures/publishing'
import { parkKeys, projects } from '#tests/fixtures/random-projects'
import { History, steps, type Step } from '#tests/fixtures/random-history'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
let history: History
/** What the log should hold, kept here while it is made: edition by edition, oldest first. */
const said: { edition: number; change: LaterChange; kind: Kind; key: string }[] = []

/** One act of the history, and what it should add to the log. */
async function take(step: Step, revise: fc.Arbitrary<Record<string, unknown>>): Promise<void> {
  const before = history.at(history.newest)
  const edition = await history.take(step)
  const after = new Map(history.at(edition).map((known) => [known.key, known]))
  for (const { key, content } of before) {
    const now = after.get(key)
    if (now?.content === content) continue
    said.push({ edition, change: now ? 'correction' : 'withdrawal', kind: 'project', key })
  }
  const [one] = history.at(edition)
  const [content] = fc.sample(revise, 1)
  if (one && content) await reviseWithOthers(one, content)
}

/** A planned revision of a project in one edition with a correction of a park. */
async function reviseWithOthers({ key }: Known, content: Record<string, unknown>): Promise<void> {
  const [park = ''] = parkKeys
  const acts: Wanted[] = [
    { kind: 'project', key, content, change: 'revision' },
    {
      kind: 'park',
      key: park,
      content: contentOf('park', { nameEn: `Park ${history.newest}` }),
      change: 'correction',
    },
  ]
  const edition = await publishAct(people, acts)
  const kept = history.at(history.newest).filter((known) => known.key !== key)
  history.editions[edition] = [...kept, know(key, content)]
  said.push({ edition, change: 'revision', kind: 'project', key })
  said.push({ edition, change: 'correction', kind: 'park', key: park })
}

beforeAll(async () => {
  people = await makePeople()
  history = new History(people)
  await history.begin()
  for (const step of fc.sample(steps(12), { numRuns: 6, seed: 293_192 })) await take(step, projects)
}, 120_000)

const whole = async (filter: Parameters<typeof listLoggedChanges>[0], edition: number, limit: number) => {
  const entries: LoggedChange[] = []
  let after: string | undefined
  do {
    const page = await listLoggedChanges(filter, { after, limit }, edition)
    entries.push(...page.entries)
    after = page.next ?? undefined
  } while (after !== undefined)
  return entries
}
const brief = ({ edition, change, kind, key }: (typeof said)[number]) => `${edition} ${change} ${kind} ${key}`

test('at every edition the log holds the corrections and withdrawals until then and no revision, newest first', async () => {
  expect(said.filter(({ change }) => change === 'withdrawal').length).toBeGreaterThan(0)
  for (let edition = 0; edition <= history.newest; edition += 1) {
    const entries = await whole({}, edition, 3)
    const due = said.filter((one) => one.edition <= edition && one.change !== 'revision')
    expect(entries.map(brief).sort()).toEqual(due.map(brief).sort())
    expect(await countLoggedChanges({}, edition)).toBe(due.length)
    const places = entries.map((entry) => entry.edition * 1e6 + entry.id)
    expect(places).toEqual([...places].sort((a, b) => b - a))
    const revisions = await whole({ kind: 'revision' }, edition, 2)
    expect(revisions.map(brief).sort()).toEqual(
      said
        .filter((one) => one.edition <= edition && one.change === 'revision')
        .map(brief)
        .sort(),
    )
  }
})

test('its filters split it, and an entry has the text before and after that the record’s history has', async () => {
  const all = await whole({}, history.newest, 50)
  const [corrected, withdrawn] = await Promise.all(
    (['correction', 'withdrawal'] as const).map((kind) => whole({ kind }, history.newest, 50)),
  )
  expect([...(corrected ?? []), ...(withdrawn ?? [])].map(brief).sort()).toEqual(all.map(brief).sort())
  const parks = await whole({ record: 'park' }, history.newest, 50)
  expect(parks.map(brief)).toEqual(all.filter(({ kind }) => kind === 'park').map(brief))
  const year = String(all[0]?.publishedAt.getUTCFullYear())
  expect((await whole({ year }, history.newest, 50)).length).toBe(all.length)
  expect(await whole({ year: '2019' }, history.newest, 50)).toEqual([])
  for (const { kind, key, edition, before, content } of all) {
    const versions = await historyOf(kind, key, edition)
    expect(content).toEqual(versions[0]?.content)
    expect(before).toEqual(versions[1]?.content)
  }
})

test('the figures that an entry moved have the numbers of the edition before and of its own', async () => {
  const all = [
    ...(await whole({}, history.newest, 50)),
    ...(await whole({ kind: 'revision' }, history.newest, 50)),
  ]
  const touched = await listTouchedFigures(all)
  expect(touched.size).toBeGreaterThan(5)
  const some = fc.sample(fc.constantFrom(...all), 12)
  for (const { id, edition } of some) {
    for (const { filter, before, after } of touched.get(id) ?? []) {
      expect(before).toEqual(numbers(await getTotals(filter, edition - 1)))
      expect(after).toEqual(numbers(await getTotals(filter, edition)))
    }
  }
  const page = all.slice(2, 5)
  for (const [id, figures] of await listTouchedFigures(page)) expect(figures).toEqual(touched.get(id))
})

const numbers = ({ count, countWithValue, valueCny }: Awaited<ReturnType<typeof getTotals>>) => ({
  count,
  countWithValue,
  valueCny,
})

test('an entry names every figure of one facet that moved, where its edition changed nothing else', async () => {
  const [park = ''] = parkKeys
  const key = 'HLJ-2024-9001'
  const money = (number: string) => ({ value: { number, unit: 'yiYuan' }, nameEn: 'Project alone' })
  await publishAct(people, [
    { kind: 'project', key, content: contentOf('project', money('1')), change: 'publication' },
  ])
  const edition = await publishAct(people, [
    {
      kind: 'project',
      key,
      content: contentOf('project', { ...money('2.5'), placeCode: '230600' }),
      change: 'correction',
    },
  ])
  const { entries } = await listLoggedChanges({}, { limit: 1 }, edition)
  const figures = (await listTouchedFigures(entries)).get(entries[0]?.id ?? 0)
  const names = figures?.map(({ filter: { counting, ...facet } }) => `${counting} ${JSON.stringify(facet)}`)
  expect(names).toEqual([
    'counted {}',
    'counted {"city":"230100"}',
    'counted {"year":"2024"}',
    'counted {"stage":"signed"}',
    'counted {"city":"230600"}',
  ])
  const renamed = await publishAct(people, [
    { kind: 'park', key: park, content: contentOf('park', { nameEn: 'Renamed' }), change: 'correction' },
  ])
  const last = await listLoggedChanges({}, { limit: 1 }, renamed)
  expect(await listTouchedFigures(last.entries)).toEqual(new Map())
})
