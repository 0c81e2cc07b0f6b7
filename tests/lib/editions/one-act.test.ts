import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { getTotals } from '#lib/figures/queries'
import { publishNew, publishSource, submitNew } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

// The desk's own role may write versions; once an act is over, even it cannot change what its edition shows.
let desk: Client
let people: People

beforeAll(async () => {
  desk = new Client({ connectionString: process.env.DATABASE_URL, options: '-c role=portal_staff' })
  await desk.connect()
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'project', 'published')
  await publishNew(people, 'park', 'later')
})
afterAll(() => desk.end())

test('no version ends in an edition whose act is over', async () => {
  expect((await getTotals({}, 3)).count).toBe(1)
  await expect(desk.query(`UPDATE version SET until_edition = 3 WHERE key = 'published'`)).rejects.toThrow(
    /by the act that makes the newest edition/,
  )
  expect((await getTotals({}, 3)).count).toBe(1)
})

test('no draft is published into an edition whose act is over', async () => {
  const draft = await actAs(people.recorder, () => submitNew('project', 'late'))
  await expect(
    desk.query(`UPDATE version SET state = 'published', from_edition = 3, reviewer_id = $2 WHERE id = $1`, [
      draft.id,
      people.reviewer.id,
    ]),
  ).rejects.toThrow(/by the act that makes it/)
  expect((await getTotals({}, 3)).count).toBe(1)
})
