import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, test } from 'vitest'
import { instantOf, latestEdition, resolveEdition, type Edition } from '#lib/editions/as-of'
import { getPublished } from '#lib/editions/queries'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

const nothing: Edition = { number: 0, publishedAt: null }
const editions: Edition[] = []
const published = (number: number): Temporal.Instant =>
  Temporal.Instant.from(editions[number - 1]?.publishedAt ?? '')
const shifted = (number: number, milliseconds: number) => published(number).add({ milliseconds }).toString()

beforeAll(async () => {
  expect(await latestEdition()).toEqual(nothing)
  expect(await resolveEdition({ asOf: '2024-09-04' })).toEqual(nothing)
  const people = await makePeople()
  await publishSource(people)
  editions.push(await latestEdition())
  await publishNew(people, 'park', 'some-park', contentOf('park', { nameEn: 'Before' }))
  editions.push(await latestEdition())
  const content = contentOf('park', { nameEn: 'After' })
  await publishAct(people, [{ kind: 'park', key: 'some-park', content, change: 'correction' }])
  editions.push(await latestEdition())
})

test('editions are numbered from one, each later than the one before', () => {
  expect(editions.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(Temporal.Instant.compare(published(1), published(2))).toBe(-1)
  expect(Temporal.Instant.compare(published(2), published(3))).toBe(-1)
})

test('without parameters the newest edition is meant', async () => {
  expect(await resolveEdition({})).toEqual(editions[2])
})

test('an edition is found by its number, and 0 is the time before the first', async () => {
  for (const edition of editions)
    expect(await resolveEdition({ edition: String(edition.number) })).toEqual(edition)
  expect(await resolveEdition({ edition: '0' })).toEqual(nothing)
})

test.each([
  '4',
  '999999999',
  '9999999999',
  '-1',
  '01',
  '1.0',
  '1e0',
  '１',
  ' 1',
  '',
  'latest',
  "1' OR '1'='1",
])('there is no edition %j', async (edition) => expect(await resolveEdition({ edition })).toBeNull())

test('an instant means the edition in force at that instant, to the millisecond', async () => {
  for (const number of [1, 2, 3]) {
    expect(await resolveEdition({ asOf: shifted(number, 0) })).toEqual(editions[number - 1])
    expect(await resolveEdition({ asOf: shifted(number, -1) })).toEqual(editions[number - 2] ?? nothing)
  }
})

test('an instant means the same at any offset', async () => {
  const inBeijing = published(2).toString({ timeZone: 'Asia/Shanghai' })
  expect(inBeijing).toMatch(/\+08:00$/)
  expect(await resolveEdition({ asOf: inBeijing })).toEqual(editions[1])
})

test('an instant gives the record as it was', async () => {
  const nameAt = async (asOf: string) => {
    const edition = await resolveEdition({ asOf })
    return (await getPublished('park', 'some-park', edition?.number ?? -1))?.titleEn ?? null
  }
  expect([await nameAt(shifted(1, 0)), await nameAt(shifted(2, 0)), await nameAt(shifted(3, 0))]).toEqual([
    null,
    'Before',
    'After',
  ])
})

test('today means what was published until now, and a day before means nothing yet', async () => {
  const today = Temporal.Now.zonedDateTimeISO('Asia/Shanghai').toPlainDate()
  expect(await resolveEdition({ asOf: today.toString() })).toEqual(editions[2])
  const before = published(1).toZonedDateTimeISO('Asia/Shanghai').toPlainDate().subtract({ days: 1 })
  expect(await resolveEdition({ asOf: before.toString() })).toEqual(nothing)
})

test('two parameters that name a time are refused, even when they agree', async () => {
  expect(await resolveEdition({ edition: '1', asOf: shifted(1, 0) })).toBeNull()
  expect(await resolveEdition({ edition: '1', asOf: '2024-09-04' })).toBeNull()
})

describe('the instant that a text means', () => {
  const now = Temporal.Instant.from('2024-09-04T12:00:00+08:00')
  const meant = (asOf: string) => instantOf(asOf, now)?.toString() ?? null

  test.each([
    ['2024-09-03', '2024-09-03T15:59:59.999Z'],
    ['2024-02-29', '2024-02-29T15:59:59.999Z'],
    ['2024-09-04T12:00:00+08:00', '2024-09-04T04:00:00Z'],
    ['2024-09-04T04:00:00Z', '2024-09-04T04:00:00Z'],
    // Today's end is to come, and today is asked for as it stands.
    ['2024-09-04', '2024-09-04T15:59:59.999Z'],
  ])('%s is %s', (asOf, instant) => expect(meant(asOf)).toBe(instant))

  test('a day is over when it is over in Beijing', () => {
    expect(instantOf('2024-09-05', Temporal.Instant.from('2024-09-04T16:00:00Z'))).not.toBeNull()
    expect(instantOf('2024-09-05', Temporal.Instant.from('2024-09-04T15:59:59Z'))).toBeNull()
  })

  test.each([
    '2024-09-05',
    '2024-09-04T12:00:01+08:00',
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-9-4',
    '2024-09',
    '2024',
    '2024-09-04T12:00:00',
    '2024-09-04T25:00:00Z',
    'yesterday',
    '',
    '２０２４-09-04',
  ])('%j means none', (asOf) => expect(meant(asOf)).toBeNull())
})
