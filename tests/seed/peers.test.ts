import { beforeAll, expect, test } from 'vitest'
import { listPublishedEnterprises, type EnterpriseRow } from '#lib/enterprises/queries'
import { sumOf } from '#lib/money/amount'
import { comesFromPair } from '#lib/places/pairs'
import type { PeerFilter } from '#lib/projects/peer-filter'
import { countPeers, crossPeers, listOrigins, listPeers } from '#lib/projects/peers'
import { countPublishedProjects, listPublishedProjects, type ProjectRow } from '#lib/projects/queries'
import { readSeedEditions } from '#scripts/seed-files'
import { loadSeed } from '#tests/fixtures/seed'

const edition = readSeedEditions().length
const every = { sort: 'name', limit: 5000 } as const
let projects: ProjectRow[]
let enterprises: EnterpriseRow[]

beforeAll(async () => {
  await loadSeed()
  projects = (await listPublishedProjects({}, every, edition)).rows
  enterprises = (await listPublishedEnterprises({}, every, edition)).rows
}, 120_000)

type Asked = Pick<PeerFilter, 'city' | 'industry' | 'origin' | 'stage'>
const meets = (project: ProjectRow, { city, industry, stage }: Asked) =>
  (city === undefined || project.cityCode === (city === 'none' ? null : city)) &&
  (industry === undefined || project.industry === (industry === 'none' ? null : industry)) &&
  (stage === undefined || project.stage === (stage === 'none' ? null : stage))
const from = ({ content: { homeCode } }: EnterpriseRow, origin: string | undefined) =>
  origin === undefined ||
  (origin === 'none' ? homeCode === null : homeCode?.slice(0, 2) === origin.slice(0, 2))

/** The peers of a filter, written down once more over all records in memory. */
function expected(filter: Asked) {
  return enterprises
    .filter((enterprise) => from(enterprise, filter.origin))
    .map(({ key }) => {
      const own = projects.filter((row) => row.enterpriseKeys.includes(key) && meets(row, filter))
      const values = own
        .filter(({ counting }) => counting === 'counted')
        .flatMap(({ valueCny }) => valueCny ?? [])
      return { key, projects: own.length, countWithValue: values.length, valueCny: sumOf(values) }
    })
    .filter(({ projects: count }) => count > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const asked: Asked[] = [
  {},
  { city: '230100' },
  { city: '230300' },
  { city: 'none' },
  { industry: 'aerospace' },
  { industry: 'none', city: '230100' },
  { origin: '440000' },
  { origin: 'none' },
  { stage: 'producing' },
  { stage: 'signed', origin: '230000' },
  { city: '230700' },
]

test.each(asked)('who is there for %j is what the records say', async (filter) => {
  const peers = await listPeers(filter, edition)
  const found = peers
    .map(({ key, projects: count, countWithValue, valueCny }) => ({
      key,
      projects: count,
      countWithValue,
      valueCny,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  expect(found).toEqual(expected(filter))
  expect(await countPeers(filter, edition)).toBe(found.length)
})

test('a number of projects opens to exactly those', async () => {
  for (const { key, projects: count } of await listPeers({ city: '230100' }, edition))
    expect(await countPublishedProjects({ enterprise: key, city: '230100' }, edition), key).toBe(count)
})

test('graphite finds its enterprises by their own record and by their projects', async () => {
  const keys = (await listPeers({ q: '石墨' }, edition)).map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['heilongjiang-pulaide', 'hagong-graphite', 'btr']))
  expect(keys).toEqual(expect.arrayContaining(['jixi-longxin-carbon', 'china-minmetals']))
  expect(await listPeers({ q: 'zzzz' }, edition)).toEqual([])
})

test('Shenzhen enterprises in Harbin come from the pair city', async () => {
  const peers = await listPeers({ city: '230100', origin: '440000' }, edition)
  const paired = peers.filter(({ content, cities }) => comesFromPair(content.homeCode, cities))
  expect(paired.length).toBeGreaterThan(0)
  expect(paired.every(({ content }) => content.homeCode?.startsWith('4403'))).toBe(true)
})

test('each cell of the table holds as many enterprises as its filter names, and the lines of all each once', async () => {
  const cells = await crossPeers({}, edition)
  expect(cells.length).toBeGreaterThan(10)
  for (const { industry, city, enterprises: count } of cells)
    expect(count).toBe(expected({ industry: industry ?? undefined, city: city ?? undefined }).length)
})

test('origins add up to all who are there', async () => {
  const origins = await listOrigins(edition)
  for (const { origin, enterprises: count } of origins)
    expect(count, origin).toBe(await countPeers({ origin: origin as Asked['origin'] }, edition))
  const total = origins.reduce((sum, { enterprises: count }) => sum + count, 0)
  expect(total).toBe(await countPeers({}, edition))
})
