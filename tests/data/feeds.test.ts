import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { beforeAll, expect, test } from 'vitest'
import { GET } from '#app/data/feeds/[file]/route'
import { feedNames } from '#lib/feeds/addresses'
import { getTotals } from '#lib/figures/queries'
import { countPublishedProjects, listPublishedProjects } from '#lib/projects/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { contentOf, sourceKey } from '#tests/fixtures/content'
import { publishAct, publishNew } from '#tests/fixtures/publishing'
import { filters } from '#tests/fixtures/random-filters'
import { History, steps } from '#tests/fixtures/random-history'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
let history: History

beforeAll(async () => {
  people = await makePeople()
  history = new History(people)
  await history.begin()
  for (const step of fc.sample(steps(12), { numRuns: 4, seed: 256_560 })) await history.take(step)
}, 120_000)

const ask = (file: string, query: Record<string, string> = {}) =>
  GET(new Request(`http://portal.test/data/feeds/${file}?${new URLSearchParams(query)}`), {
    params: Promise.resolve({ file }),
  })

interface JsonFeed {
  feed_url: string
  home_page_url: string
  language: string
  _portal: { edition: number }
  items: {
    id: string
    url: string
    content_text: string
    date_published: string
    date_modified: string
    _portal: { key: string; change: string }
  }[]
}
const json = async (name: string, query: Record<string, string> = {}) => {
  const answer = await ask(`${name}.json`, query)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as JsonFeed
}
const parser = new XMLParser({ isArray: (name) => name === 'entry' })

test('the feed of any filter holds exactly the signings of its list', () =>
  fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const query = { ...(filter as Record<string, string>), limit: '500' }
      const { items } = await json('signings', query)
      const { rows } = await listPublishedProjects(filter, { sort: '-date', limit: 1000 }, history.newest)
      const signed = rows.filter(({ counting }) => filter.counting || counting !== 'notSigned')
      expect(items.map(({ _portal }) => _portal.key).sort()).toEqual(signed.map(({ key }) => key).sort())
    }),
    { numRuns: 25, examples: [[{} as ProjectFilter]] },
  ))

test('both forms hold the same entries, the last changed first, at any edition', async () => {
  for (const name of feedNames) {
    for (const edition of [history.newest, history.newest - 1, 2, 0]) {
      const feed = await json(name, { edition: String(edition) })
      expect(feed._portal.edition).toBe(edition)
      const text = await (await ask(`${name}.atom`, { edition: String(edition) })).text()
      expect(XMLValidator.validate(text)).toBe(true)
      const { feed: atom } = parser.parse(text) as { feed: { entry?: { id: string }[] } }
      expect((atom.entry ?? []).map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id))
      const times = feed.items.map((item) => item.date_modified)
      expect(times).toEqual([...times].sort().reverse())
    }
  }
})

test('a correction keeps the signing’s id, moves its time, and has an entry of its own that tells the story', async () => {
  const key = 'HLJ-2024-8001'
  const money = (number: string) => contentOf('project', { value: { number, unit: 'yiYuan' } })
  const first = await publishNew(people, 'project', key, money('3.5'))
  const entryOf = async () => (await json('signings')).items.find(({ _portal }) => _portal.key === key)
  const before = await entryOf()
  const total = await getTotals({}, first)
  const second = await publishAct(people, [
    { kind: 'project', key, content: money('4.5'), change: 'correction' },
  ])
  const after = await entryOf()
  expect(after).toMatchObject({ id: before?.id, date_published: before?.date_published })
  expect(after && before && after.date_modified > before.date_modified).toBe(true)
  const { items } = await json('corrections', { lang: 'en' })
  const [story] = items
  expect(story?.id).toBe(`tag:127.0.0.1,2026:project/${key}/edition/${second}`)
  expect(story?.content_text).toContain('350 million yuan → 450 million yuan')
  expect(story?.content_text).toContain(`All recorded projects): projects ${total.count}; value`)
  expect(story?.url).toBe(`http://127.0.0.1:3000/en/projects/${key}?edition=${second}`)
  await publishAct(people, [{ kind: 'project', key, content: money('4.5'), change: 'revision' }])
  expect((await json('corrections')).items[0]?._portal).toMatchObject({ key, change: 'correction' })
  expect((await json('corrections', { kind: 'revision' })).items[0]?._portal).toMatchObject({
    key,
    change: 'revision',
  })
})

test('funds paid in are a planned revision that says what it made of the funds in place', async () => {
  const key = 'HLJ-2024-8002'
  const paid = [
    {
      on: '2024-10',
      total: { number: '2', unit: 'wanYuan' },
      sources: [{ source: sourceKey, asPrinted: null }],
    },
  ]
  await publishNew(people, 'project', key, contentOf('project', { funds: [] }))
  await publishAct(people, [
    { kind: 'project', key, content: contentOf('project', { funds: paid }), change: 'revision' },
  ])
  const [story] = (await json('corrections', { kind: 'revision', lang: 'en' })).items
  expect(story?._portal.key).toBe(key)
  expect(story?.content_text).toMatch(/Funds in place \(all recorded projects\): .+ → .+ yuan/)
  expect(story?.content_text).not.toContain('Recorded figure')
})

test('a feed says where it and its list are, and follows the language asked for', async () => {
  const feed = await json('signings', { city: '230100', lang: 'en', limit: '2' })
  expect(feed.feed_url).toBe('http://127.0.0.1:3000/data/feeds/signings.json?city=230100&lang=en&limit=2')
  expect(feed.home_page_url).toBe('http://127.0.0.1:3000/en/projects?city=230100')
  expect(feed.language).toBe('en')
  expect(feed.items).toHaveLength(2)
  expect(await countPublishedProjects({ city: '230100' }, history.newest)).toBeGreaterThan(2)
})

test('what it does not know it refuses by name, and other feeds there are none', async () => {
  const unknown = { lang: 'fr', sort: 'date', after: '1~x', nothing: '1', year: '20233', edition: '999' }
  for (const [name, value] of Object.entries(unknown)) {
    const answer = await ask('signings.atom', { [name]: value })
    expect(answer.status, name).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.text()).toContain(name)
  }
  for (const file of ['signings.rss', 'nothing.atom', 'signings', 'signings.atom.json', 'constructor.json'])
    expect((await ask(file)).status, file).toBe(404)
})
