import { beforeAll, expect, test } from 'vitest'
import { countPublishedFigures, listFiguresOfMany } from '#lib/figures/announced'
import { numbersByPark } from '#lib/figures/by-park'
import { sideBySide } from '#lib/figures/side-by-side'
import { countPublishedOpportunities } from '#lib/opportunities/queries'
import { listEveryPark, listPublishedParks } from '#lib/parks/queries'
import { countPublishedProjects } from '#lib/projects/queries'
import { readSeedEditions } from '#scripts/seed-files'
import { loadSeed } from '#tests/fixtures/seed'

const editions = readSeedEditions().length

beforeAll(async () => {
  await loadSeed()
}, 120_000)

test('at every edition the numbers of a park are those of the lists that they open', async () => {
  for (let edition = 1; edition <= editions; edition += 1) {
    const keys = (await listEveryPark(edition)).map(({ key }) => key)
    const numbers = await numbersByPark([...keys, 'no-such-park'], edition)
    expect(numbers.get('no-such-park')).toEqual({ projects: 0, opportunities: 0, figures: 0 })
    for (const park of keys)
      expect(numbers.get(park), `${park} at ${edition}`).toEqual({
        projects: await countPublishedProjects({ park, counting: 'counted' }, edition),
        opportunities: await countPublishedOpportunities({ park }, edition),
        figures: await countPublishedFigures({ park }, edition),
      })
  }
})

/** By hand, from the sources: the number of each newest reading as printed. */
const printed = {
  area: {
    'shenzhen-harbin-industrial-park': ['26'],
    'heilongjiang-free-trade-zone': ['119.85'],
    'hulan-economic-development-zone': ['162.87'],
  },
  'parkStatistic:enterprises': {
    'shenzhen-harbin-industrial-park': ['590'],
    'heilongjiang-free-trade-zone': ['16539'],
    'harbin-new-area': ['1281'],
  },
  'signed:projects': { 'heilongjiang-free-trade-zone': ['196'] },
  'parkStatistic:students': { 'harbin-new-area': ['200000'] },
  'parkStatistic:ten thousand square metres': { 'shenzhen-harbin-industrial-park': ['20', '22'] },
}

test('the parks of the sources stand side by side with the numbers that the sources print', async () => {
  const parks = [
    'harbin-new-area',
    'shenzhen-harbin-industrial-park',
    'heilongjiang-free-trade-zone',
    'hulan-economic-development-zone',
  ]
  const lines = sideBySide(await listFiguresOfMany('park', parks, editions))
  const numbers = Object.fromEntries(
    lines.map(({ key, readings }) => [
      key,
      Object.fromEntries(
        [...readings].map(([park, series]) => [
          park,
          series.map(({ newest }) => newest.content.quantity?.number).sort(),
        ]),
      ),
    ]),
  )
  expect(lines[0]?.key).toBe('area')
  for (const [line, expected] of Object.entries(printed)) expect(numbers[line], line).toEqual(expected)
})

test('of three cumulative readings the newest counts, and the two before it stand beneath', async () => {
  const lines = sideBySide(await listFiguresOfMany('park', ['shenzhen-harbin-industrial-park'], editions))
  const [series] =
    lines
      .find(({ key }) => key === 'parkStatistic:enterprises')
      ?.readings.get('shenzhen-harbin-industrial-park') ?? []
  expect(series?.newest.content).toMatchObject({ on: '2023-08', quantity: { number: '590' } })
  expect(series?.earlier.map(({ content }) => [content.on, content.quantity?.number])).toEqual([
    ['2021-09', '177'],
    ['2020-12', '127'],
  ])
})

test('industry and level are what a source says, and open otherwise', async () => {
  const parks = await listEveryPark(editions)
  const said = parks.flatMap(({ key, content: { level, industry, industryPrinted } }) =>
    level || industry || industryPrinted ? [[key, level, industry, industryPrinted?.en]] : [],
  )
  expect(said).toEqual([['shenzhen-harbin-industrial-park', null, null, 'Digital economy']])
  const found = await listPublishedParks({ q: '数字经济' }, { sort: 'name' }, editions)
  expect(found.rows.map(({ key }) => key)).toContain('shenzhen-harbin-industrial-park')
})
