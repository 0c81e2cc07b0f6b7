import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { alertedChanges } from '#lib/alerts/changes'
import { filterText, parseFilter, readAlertFilter } from '#lib/alerts/lists'
import { alertLists } from '#lib/alerts/names'
import { alertWords } from '#lib/alerts/words'
import { contentOf } from '#tests/fixtures/content'
import { meets } from '#tests/fixtures/oracle'
import { publishAct } from '#tests/fixtures/publishing'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
let history: History
beforeAll(async () => {
  people = await makePeople()
  history = new History(people)
  await history.begin()
  for (const step of fc.sample(steps(12), { numRuns: 6, seed: 41_925 })) await history.take(step)
}, 120_000)

type Filter = Parameters<typeof meets>[0]

/** What a reader of that filter sees differently, worked out from what each edition should hold. */
function expected(filter: Filter, from: number, to: number): Record<string, string> {
  const [before, after] = [from, to].map((at) => new Map(history.at(at).map((known) => [known.key, known])))
  const told: Record<string, string> = {}
  for (const key of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [then, now] = [before?.get(key), after?.get(key)]
    const [did, does] = [then && meets(filter, then), now && meets(filter, now)]
    if (then?.content === now?.content || (!did && !does)) continue
    told[key] = !did ? 'added' : does ? 'changed' : now ? 'left' : 'withdrawn'
  }
  return told
}

test('whatever was published, an alert tells what its filter shows differently, each record once', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(filters, fc.nat(5), fc.nat(5), async (filter, a, b) => {
      const [from, to] = [Math.min(a, b) + 3, Math.max(a, b) + 3]
      const said = await alertedChanges('projects', filter as Record<string, string>, from, to)
      const told = Object.fromEntries(said.map(({ key, change }) => [key, change]))
      expect(told).toEqual(expected(filter, from, to))
      expect(said).toHaveLength(Object.keys(told).length)
      for (const { change } of said) seen.add(change)
    }),
    {
      examples: [
        [{}, 0, 5],
        [{ agreement: 'contract' }, 0, 5],
      ],
      numRuns: 60,
    },
  )
  expect([...seen].sort()).toEqual(['added', 'changed', 'left', 'withdrawn'])
})

test('between an edition and itself nothing changed, for any list', async () => {
  for (const list of alertLists)
    expect(await alertedChanges(list, {}, history.newest, history.newest)).toEqual([])
})

test('a withdrawal and a correction are told with their reasons, in the log as well', async () => {
  const [first, second] = history.at(history.newest)
  const from = history.newest
  const content = { ...second?.content, nameEn: 'Corrected' }
  const to = await publishAct(people, [
    { kind: 'project', key: first?.key ?? '', change: 'withdrawal' },
    { kind: 'project', key: second?.key ?? '', content, change: 'correction' },
    { kind: 'park', key: 'told-park', content: contentOf('park'), change: 'publication' },
  ])
  const told = await alertedChanges('projects', {}, from, to)
  expect(told.map(({ key, change, reasonZh }) => [key, change, reasonZh])).toEqual([
    [second?.key, 'changed', 'as the test asks'],
    [first?.key, 'withdrawn', 'as the test asks'],
  ])
  expect(new Set((await alertedChanges('corrections', {}, from, to)).map(({ key }) => key))).toEqual(
    new Set([first?.key, second?.key]),
  )
  expect(await alertedChanges('corrections', { kind: 'withdrawal' }, from, to)).toHaveLength(1)
  expect(await alertedChanges('parks', { city: '230100' }, from, to)).toEqual([
    expect.objectContaining({ key: 'told-park', change: 'added', reasonZh: null }),
  ])
})

test('a filter is kept as one text, whatever the order of its parameters', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const given = Object.entries(filter)
      const [one, other] = [given, given.toReversed()].map((entries) =>
        readAlertFilter('projects', Object.fromEntries(entries)),
      )
      expect(one).not.toBeNull()
      expect(filterText(one ?? {})).toBe(filterText(other ?? {}))
      expect(parseFilter(filterText(one ?? {}))).toEqual(one)
    }),
  )
})

test('a filter leaves out order and paging, and a value without meaning is no filter', () => {
  expect(readAlertFilter('parks', { city: '230100', sort: 'name', after: 'x~y', edition: '1' })).toEqual({
    city: '230100',
  })
  expect(readAlertFilter('parks', { city: '999999' })).toBeNull()
  expect(readAlertFilter('parks', { q: 'nul\0' })).toBeNull()
})

test('every filter has words in both languages', async () => {
  for (const locale of ['zh', 'en'] as const) {
    expect(await alertWords('policies', { city: '230000' }, 1, locale)).toHaveLength(1)
    const words = [
      ...(await alertWords('events', { city: 'outside', year: '2024' }, 1, locale)),
      ...(await alertWords('corrections', { kind: 'withdrawal', record: 'park' }, 1, locale)),
      ...(await alertWords('opportunities', { standing: 'open', industry: 'C' }, 1, locale)),
    ].map(({ value }) => value)
    expect(words).toHaveLength(6)
    expect(words.join()).not.toMatch(/outside|withdrawal|park|open|^C$/)
  }
})
