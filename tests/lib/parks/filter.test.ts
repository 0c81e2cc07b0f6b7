import { beforeAll, expect, test } from 'vitest'
import { latestEdition } from '#lib/editions/as-of'
import { countPublishedParks, listPublishedParks, type ParkFilter } from '#lib/parks/queries'
import { parkLevels } from '#lib/parks/schema'
import { contentOf } from '#tests/fixtures/content'
import { publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

const parks = {
  'one-park': { level: 'national', industry: 'food', placeCode: '230600' },
  'two-park': { level: 'provincial', industry: 'food' },
  'three-park': { level: null, industry: null },
}

beforeAll(async () => {
  const people = await makePeople()
  await publishSource(people)
  for (const [key, given] of Object.entries(parks))
    await publishNew(people, 'park', key, contentOf('park', given))
})

async function found(filter: ParkFilter): Promise<string[]> {
  const { number } = await latestEdition()
  const { rows } = await listPublishedParks(filter, { sort: 'name' }, number)
  expect(await countPublishedParks(filter, number)).toBe(rows.length)
  return rows.map(({ key }) => key).sort()
}

test('parks by level and by industry; one without either is in neither list', async () => {
  for (const level of parkLevels)
    expect(await found({ level })).toEqual(
      Object.entries(parks).flatMap(([key, park]) => (park.level === level ? [key] : [])),
    )
  expect(await found({ industry: 'food' })).toEqual(['one-park', 'two-park'])
  expect(await found({ industry: 'food', city: '230600' })).toEqual(['one-park'])
  expect(await found({ industry: 'medicine' })).toEqual([])
  expect(await found({})).toHaveLength(3)
})
