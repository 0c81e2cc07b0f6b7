import { beforeAll, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { listOpportunitiesToConfirm } from '#lib/desk/confirmations'
import { lapseOn } from '#lib/lapses/job'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

const offer = (confirmedOn: string) => contentOf('opportunity', { confirmedOn })

let people: People
beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'opportunity', 'early', offer('2026-01-01'))
  await publishNew(people, 'opportunity', 'late', offer('2026-01-10'))
})
const listed = (today: string) =>
  actAs(people.recorder, async () =>
    (await listOpportunitiesToConfirm(today)).map(({ key, standing, lapsesAfter }) => [
      key,
      standing,
      lapsesAfter,
    ]),
  )

test('the desk shows what lapses within fourteen days, and what has lapsed, until it is confirmed', async () => {
  expect(await listed('2026-03-17')).toEqual([])
  expect(await listed('2026-03-18')).toEqual([['early', 'open', '2026-04-01']])
  await lapseOn('2026-03-18', 90)
  await lapseOn('2026-04-02', 90)
  expect(await listed('2026-04-02')).toEqual([
    ['early', 'unconfirmed', '2026-04-01'],
    ['late', 'open', '2026-04-10'],
  ])
  await publishAct(people, [
    { kind: 'opportunity', key: 'early', content: offer('2026-04-02'), change: 'revision' },
  ])
  expect(await listed('2026-04-02')).toEqual([['late', 'open', '2026-04-10']])
})
