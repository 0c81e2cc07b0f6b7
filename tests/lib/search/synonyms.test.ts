import { beforeAll, expect, test } from 'vitest'
import { facetOf } from '#lib/search/facets'
import { facetNames } from '#lib/search/filter'
import { didYouMean } from '#lib/search/did-you-mean'
import { fewerWords } from '#lib/search/fewer-words'
import { pageOf, scoreOf, searchSorts } from '#lib/search/order'
import { searchPublished } from '#lib/search/queries'
import { synonymGroups } from '#lib/search/synonyms'
import { termsOf } from '#lib/search/terms'
import { readSeedEditions } from '#scripts/seed-files'
import { loadSeed } from '#tests/fixtures/seed'

const edition = readSeedEditions().length

beforeAll(async () => {
  await loadSeed()
}, 120_000)

const refs = async (q: string, synonyms?: '0') =>
  (await searchPublished({ q, synonyms }, edition)).hits.map(({ kind, key }) => `${kind}:${key}`).sort()

test('no word stands in two groups', () => {
  const words = synonymGroups.flatMap((group) => group.words.map(({ text }) => text.toLowerCase()))
  expect(words.length).toBeGreaterThan(150)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('any word of a group finds what the others find, and at least what it finds alone', async () => {
  let found = 0
  for (const group of synonymGroups) {
    const [first, ...others] = await Promise.all(group.words.map(({ text }) => refs(text)))
    for (const other of others) expect(other).toEqual(first)
    found += first?.length ?? 0
    for (const { text, open } of group.words) {
      // A word that is whole in the group is searched for as a whole: `car` is no beginning of carbon.
      if (!open && /^[a-z]/i.test(text)) continue
      expect(first).toEqual(expect.arrayContaining(await refs(text, '0')))
    }
  }
  expect(found).toBeGreaterThan(100)
})

test('drone finds the projects that are called 无人机 only, and the other way about', async () => {
  const alone = await refs('drone', '0')
  const drone = await refs('drone')
  expect(drone.length).toBeGreaterThan(alone.length)
  expect(drone).toEqual(expect.arrayContaining(await refs('无人机', '0')))
})

test('the project itself stands before what was measured and written about it', async () => {
  const { hits } = await searchPublished({ q: 'drone' }, edition)
  const kinds = pageOf(hits, { sort: 'best', terms: termsOf('drone', true), q: 'drone' }).hits.map(
    (hit) => hit.kind,
  )
  expect(kinds.slice(0, 2).sort()).toEqual(['enterprise', 'project'])
  expect(kinds.at(-1)).toMatch(/figure|source/)
})

test('pinyin and initials find what they found', async () => {
  expect(await refs('jindie')).toContain('enterprise:kingdee')
  expect(await refs('kdj')).toEqual(await refs('kdj', '0'))
})

test.each(['哈尔滨', 'harbin', '石墨', '2024', 'project'])(
  'the facets of %s add up to what is found',
  async (q) => {
    const { hits, beyond } = await searchPublished({ q }, edition)
    expect(beyond).toEqual([])
    expect(hits.length).toBeGreaterThan(0)
    for (const name of facetNames) {
      const lines = facetOf(name, hits)
      expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(hits.length)
      for (const { value, count } of lines) {
        const narrowed = await searchPublished({ q, [name]: value }, edition)
        expect(narrowed.hits.length, `${q} ${name}=${value}`).toBe(count)
      }
    }
  },
)

test('paging gives every record once, in every order, the best match first', async () => {
  const q = '石墨'
  const { hits } = await searchPublished({ q }, edition)
  const terms = termsOf(q, true)
  for (const sort of searchSorts) {
    const listed: string[] = []
    let after: string | undefined
    do {
      const page = pageOf(hits, { sort, terms, q, after })
      listed.push(...page.hits.map(({ kind, key }) => `${kind}:${key}`))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(listed).toHaveLength(hits.length)
    expect(new Set(listed).size).toBe(hits.length)
  }
  const records = hits.filter(({ kind }) => kind !== 'figure' && kind !== 'source')
  const best = pageOf(records, { sort: 'best', terms, q }).hits.map((hit) => scoreOf(hit, terms, q))
  expect(best).toEqual([...best].sort((a, b) => b - a))
  expect(best[0]).toBeGreaterThan(best.at(-1) ?? 9)
})

test.each([
  ['Kingdeee', 'kingdee'],
  ['Kigndee', 'kingdee'],
  ['石默', '石墨'],
  ['哈尔宾新区', '哈尔滨新区'],
  ['shimuo', '石墨'],
  ['哈尔滨 石默', '哈尔滨 石墨'],
])('for %s it asks whether %s was meant', async (q, meant) => {
  expect((await searchPublished({ q }, edition)).hits).toEqual([])
  const given = await didYouMean({ q }, edition)
  expect(given.map((suggestion) => suggestion.q)).toContain(meant)
  for (const suggestion of given) {
    const { hits } = await searchPublished({ q: suggestion.q }, edition)
    expect(hits.length).toBe(suggestion.count)
    expect(suggestion.count).toBeGreaterThan(0)
  }
})

test.each(['zzqqxxkk', '！？', '𠮷𠮷𠮷'])('for %s it asks nothing', async (q) => {
  expect(await didYouMean({ q }, edition)).toEqual([])
})

test('of several words, what is found with one word less is counted', async () => {
  const ways = await fewerWords({ q: '石墨 zzqqxxkk' }, edition)
  expect(ways).toEqual([{ q: '石墨', count: (await refs('石墨')).length }])
})
