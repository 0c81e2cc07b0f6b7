import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { GET as getOne } from '#app/data/events/[file]/route'
import { GET as getAll } from '#app/data/events.ics/route'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
const fair = {
  nameZh: '产业转移对接活动，哈尔滨；第一场',
  nameEn: null,
  startsOn: '2024-08-31',
  endsOn: '2024-09-02',
  theme: { zh: '一条很长的主题，'.repeat(20), en: 'A long theme' },
}

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'event', 'fair', contentOf('event', fair))
  await publishNew(people, 'event', 'month', contentOf('event', { startsOn: '2025-05' }))
  await publishNew(
    people,
    'event',
    'open-end',
    contentOf('event', { startsOn: '2023-06-15', endsOn: '2023-07' }),
  )
})

interface Read {
  status: number
  text: string
  value: (name: string) => unknown
  events: Map<string, InstanceType<typeof ICAL.Component>>
}

async function read(answer: Response): Promise<Read> {
  const text = await answer.text()
  if (answer.status !== 200) return { status: answer.status, text, value: () => null, events: new Map() }
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const calendar = ICAL.Component.fromString(text)
  const events = calendar.getAllSubcomponents('vevent')
  return {
    status: answer.status,
    text,
    value: (name) => calendar.getFirstPropertyValue(name),
    events: new Map(events.map((event) => [String(event.getFirstPropertyValue('uid')), event])),
  }
}
const all = async (query = '') =>
  read(await getAll(new Request(`http://portal.test/data/events.ics?${query}`)))
const one = async (file: string, query = '') =>
  read(
    await getOne(new Request(`http://portal.test/data/events/${file}?${query}`), {
      params: Promise.resolve({ file }),
    }),
  )
const uid = (key: string) => `event-${key}@127.0.0.1`
const text = (event: InstanceType<typeof ICAL.Component> | undefined, name: string) =>
  String(event?.getFirstPropertyValue(name))

test('events take whole days, the last one included, and no day is made up', async () => {
  const { events, value, text: whole } = await all()
  expect([...events.keys()].sort()).toEqual([uid('fair'), uid('open-end')].sort())
  expect(whole).toContain('DTSTART;VALUE=DATE:20240831\r\nDTEND;VALUE=DATE:20240903\r\n')
  expect(value('x-portal-without-day')).toBe('1')
  expect(String(value('x-wr-caldesc'))).toContain('1项活动只知月份或年份')
  expect(value('x-wr-timezone')).toBe('Asia/Shanghai')
  expect(text(events.get(uid('open-end')), 'dtstart')).toBe('2023-06-15')
  expect(events.get(uid('open-end'))?.hasProperty('dtend')).toBe(false)
  expect(text(events.get(uid('fair')), 'summary')).toBe(fair.nameZh)
  expect(text(events.get(uid('fair')), 'description')).toContain(fair.theme.zh)
  expect(text(events.get(uid('fair')), 'url')).toBe('http://127.0.0.1:3000/zh/events/fair')
})

test('the filter is that of the list, and the language that of the address', async () => {
  expect([...(await all('year=2023')).events.keys()]).toEqual([uid('open-end')])
  const english = (await one('fair.ics', 'lang=en')).events.get(uid('fair'))
  expect(text(english, 'description')).toContain('A long theme')
})

test('its number grows with each version, and a withdrawn event is cancelled', async () => {
  const before = (await one('fair.ics')).events.get(uid('fair'))
  expect([text(before, 'sequence'), text(before, 'status')]).toEqual(['0', 'CONFIRMED'])
  const moved = contentOf('event', { ...fair, startsOn: '2024-09-01' })
  const corrected = await publishAct(people, [
    { kind: 'event', key: 'fair', content: moved, change: 'correction' },
  ])
  const after = (await one('fair.ics')).events.get(uid('fair'))
  expect([text(after, 'sequence'), text(after, 'dtstart')]).toEqual(['1', '2024-09-01'])
  expect(text(after, 'created')).toBe(text(before, 'created'))
  await publishAct(people, [{ kind: 'event', key: 'fair', change: 'withdrawal' }])
  const gone = (await all()).events.get(uid('fair'))
  expect([text(gone, 'sequence'), text(gone, 'status')]).toEqual(['2', 'CANCELLED'])
  expect(text(gone, 'summary')).toContain('已撤回')
  const older = (await all(`edition=${corrected}`)).events.get(uid('fair'))
  expect([text(older, 'sequence'), text(older, 'status')]).toEqual(['1', 'CONFIRMED'])
})

test('the calendar of an event without a day is empty and says so; of no event there is none', async () => {
  const { events, value } = await one('month.ics')
  expect([events.size, value('x-portal-without-day')]).toEqual([0, '1'])
  expect((await one('nothing.ics')).status).toBe(404)
  expect((await one('fair.csv')).status).toBe(404)
  expect((await one('fair.ics', 'edition=1')).status).toBe(404)
})

test('what it does not know it refuses', async () => {
  for (const query of ['lang=fr', 'sort=date', 'nothing=1', 'year=20233', 'edition=99999'])
    expect((await all(query)).status, query).toBe(400)
  expect((await one('fair.ics', 'year=2024')).status).toBe(400)
})
