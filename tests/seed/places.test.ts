import { beforeAll, expect, test } from 'vitest'
import { numbersByPrefecture, opportunitiesByPrefecture, type PlaceNumbers } from '#lib/figures/by-prefecture'
import { prefectureMap } from '#lib/figures/prefecture-map'
import { getTotals } from '#lib/figures/queries'
import { sumOf } from '#lib/money/amount'
import { countPublishedParks } from '#lib/parks/queries'
import { prefectures } from '#lib/places/divisions'
import { countPublishedProjects } from '#lib/projects/queries'
import { readSeedEditions } from '#scripts/seed-files'
import { loadSeed } from '#tests/fixtures/seed'

const editions = readSeedEditions().length

beforeAll(async () => {
  await loadSeed()
}, 120_000)

const added = (all: readonly PlaceNumbers[]) => ({
  count: all.reduce((sum, { projects }) => sum + projects.count, 0),
  valueCny: sumOf(all.map(({ projects }) => projects.valueCny)),
  parks: all.reduce((sum, { parks }) => sum + parks, 0),
  opportunities: all.reduce((sum, { opportunities }) => sum + opportunities, 0),
})

test('at every edition the 13 prefectures and what lies elsewhere add up to the total', async () => {
  for (let edition = 1; edition <= editions; edition += 1) {
    const { rows, elsewhere, total } = await numbersByPrefecture(edition)
    const { count, valueCny } = await getTotals({}, edition)
    expect(rows.map(({ code }) => code)).toEqual(prefectures)
    expect(added([...rows.map(({ numbers }) => numbers), elsewhere])).toEqual(added([total]))
    expect(added([total])).toMatchObject({ count, valueCny, parks: await countPublishedParks({}, edition) })
  }
})

test('each number of a prefecture is that of the list it opens', async () => {
  const { rows, elsewhere } = await numbersByPrefecture(editions)
  for (const { code, numbers } of rows) {
    const filter = { city: code, counting: 'counted' } as const
    expect(numbers.projects.count, code).toBe(await countPublishedProjects(filter, editions))
    expect(numbers.projects.countWithValue, code).toBe(
      await countPublishedProjects({ ...filter, min: '0' }, editions),
    )
    expect(numbers.parks, code).toBe(await countPublishedParks({ city: code }, editions))
  }
  const nowhere = await countPublishedProjects({ city: 'none', counting: 'counted' }, editions)
  expect(elsewhere.projects.count).toBe(nowhere)
})

test('the opportunities of a list lie where its map says, or name no prefecture', async () => {
  // Of the four that ship one is in Harbin; two are of the whole province, and one names no place.
  const all = { rows: [{ code: '230100', count: 1 }], elsewhere: 3 }
  expect(await opportunitiesByPrefecture({}, editions)).toEqual(all)
  expect(await opportunitiesByPrefecture({ standing: 'open' }, editions)).toEqual({ rows: [], elsewhere: 0 })
  expect(await opportunitiesByPrefecture({}, 2)).toEqual({ rows: [], elsewhere: 0 })
})

test('the map has a named link for each prefecture and tells nothing from undisclosed', () => {
  const numbers = new Map([
    ['230100', { amount: '5', words: '5' }],
    ['230200', { amount: null, words: '' }],
  ])
  const { shapes } = prefectureMap(
    { numbers, hrefOf: (code) => `/en/places/${code}`, nothing: 'Nothing', undisclosed: 'Undisclosed' },
    'en',
  )
  const links = shapes.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes)
  expect(links.map(({ href }) => href).sort()).toEqual(prefectures.map((code) => `/en/places/${code}`))
  const named = (code: string) => links.find(({ href }) => href === `/en/places/${code}`)?.['aria-label']
  expect(named('230100')).toBe('Harbin: 5')
  expect(named('230200')).toBe('Qiqihar: Undisclosed')
  expect(named('230300')).toBe('Jixi: 0')
  expect(links.every(({ tabindex }) => tabindex === undefined)).toBe(true)
})
