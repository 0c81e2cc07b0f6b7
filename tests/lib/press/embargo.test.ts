import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { staffDb } from '#lib/db/staff'
import { approvePressPack, preparePressPack, revisePressPack, withdrawPressPack } from '#lib/desk/press-packs'
import { getPressPack, getPressPdf, keepPressPdf, listPressPacks, readPressPdf } from '#lib/press/queries'
import { openEditions } from '#server/http/editions'
import { tagOf } from '#server/http/conditional'
import { prepare, pressDraftOf, release } from '#tests/fixtures/press'
import { publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, makeStaff, type People } from '#tests/fixtures/staff'

const url = process.env.DATABASE_URL ?? ''
const asPublic = new Client({ connectionString: url, options: '-c role=portal_public' })
const asStaff = new Client({ connectionString: url, options: '-c role=portal_staff' })
const editions = openEditions(url)
const refused = { code: '23000' }
const denied = { code: '42501' }
const days = (count: number) => new Date(Date.now() + count * 86_400_000)
const pdf = () => new Uint8Array(Buffer.from(`%PDF-1.7\n${'x'.repeat(2000)}`))

let people: People
let made = 0

/** An event that no other test here knows, at its edition. */
async function newEvent(): Promise<{ event: string; edition: number }> {
  const event = `event-${++made}`
  return { event, edition: await publishNew(people, 'event', event) }
}
const seen = async (event: string) =>
  (await asPublic.query('SELECT * FROM published_press_pack WHERE event_key = $1', [event])).rows
const tag = async () => {
  const edition = await editions.latest()
  return edition && tagOf(edition, 'b')
}

beforeAll(async () => {
  await Promise.all([asPublic.connect(), asStaff.connect()])
  people = await makePeople()
  await publishSource(people)
})
afterAll(() => Promise.all([asPublic.end(), asStaff.end(), editions.close()]))

describe('before its time', () => {
  test('nothing of a pack can be read in public, whoever asks the database how', async () => {
    const { event, edition } = await newEvent()
    const before = await tag()
    const waiting = await prepare(people.recorder, pressDraftOf(event, edition))
    await release(people.recorder, people.reviewer, pressDraftOf(event, edition, days(1)))
    expect(await seen(event)).toEqual([])
    expect(await listPressPacks(event)).toEqual([])
    expect(await getPressPack(event, '1')).toBeNull()
    expect(await tag()).toBe(before)
    for (const table of ['press_pack', 'released_press_pack', 'press_pdf'])
      await expect(asPublic.query(`SELECT * FROM ${table}`), table).rejects.toMatchObject(denied)
    await keepPressPdf(event, 1, 'zh', pdf())
    expect((await staffDb().$queryRaw<unknown[]>`SELECT FROM press_pdf`).length).toBe(0)
    expect(waiting).toBeGreaterThan(0)
  })

  test('a pack comes out at its time by the clock of the database, and every tag changes with it', async () => {
    const { event, edition } = await newEvent()
    await release(people.recorder, people.reviewer, pressDraftOf(event, edition, new Date(Date.now() + 1500)))
    const before = await tag()
    expect(await seen(event)).toEqual([])
    await wait(1700)
    expect(await seen(event)).toMatchObject([{ number: 1, edition }])
    expect(await tag()).not.toBe(before)
  })

  test('a pack that is taken back is never seen, and leaves no gap in the numbers', async () => {
    const { event, edition } = await newEvent()
    const draft = pressDraftOf(event, edition, new Date(Date.now() + 1000))
    const id = await release(people.recorder, people.reviewer, draft)
    expect(await actAs(people.reviewer, () => withdrawPressPack(id, 'a wrong name'))).toBe(true)
    await wait(1100)
    expect(await seen(event)).toEqual([])
    await release(people.recorder, people.reviewer, pressDraftOf(event, edition))
    expect(await seen(event)).toMatchObject([{ number: 1 }])
  })
})

describe('two people', () => {
  test('release a pack; nobody approves what they typed, and the database refuses it too', async () => {
    const { event, edition } = await newEvent()
    const id = await prepare(people.reviewer, pressDraftOf(event, edition))
    expect(await actAs(people.reviewer, () => approvePressPack(id, 1))).toEqual({
      ok: false,
      problem: 'ownWork',
    })
    const approve = 'UPDATE press_pack SET approved_by = $2, approved_at = now() WHERE id = $1'
    await expect(asStaff.query(approve, [id, people.reviewer.id])).rejects.toMatchObject({ code: '23514' })
    const second = await makeStaff('reviewer')
    const changed = await actAs(second, () => revisePressPack(id, 1, pressDraftOf(event, edition)))
    expect(changed.ok).toBe(true)
    await expect(asStaff.query(approve, [id, second.id])).rejects.toMatchObject({ code: '23514' })
    await expect(
      asStaff.query('UPDATE press_pack SET author_ids = $2 WHERE id = $1', [id, [second.id]]),
    ).rejects.toMatchObject(refused)
    const third = await makeStaff('reviewer')
    expect(await actAs(third, () => approvePressPack(id, 1))).toEqual({ ok: false, problem: 'conflict' })
    expect(await actAs(third, () => approvePressPack(id, 2))).toEqual({ ok: true, id })
    expect(await seen(event)).toHaveLength(1)
  })

  test('a pack is about an event of its edition, and an edition that exists', async () => {
    const { event, edition } = await newEvent()
    const save = (draft: ReturnType<typeof pressDraftOf>, token: string) =>
      actAs(people.recorder, () => preparePressPack(draft, token))
    const token = '00000000-0000-4000-8000-000000000000'
    expect(await save(pressDraftOf(event, edition - 1), token)).toMatchObject({
      problem: 'eventNotInEdition',
    })
    expect(await save(pressDraftOf(event, 9999), token)).toMatchObject({ problem: 'noSuchEdition' })
    await expect(
      asStaff.query(
        `INSERT INTO press_pack (event_key, edition, release_at, content, author_ids) VALUES ('nothing', 1, now(), '{}', $1)`,
        [[people.recorder.id]],
      ),
    ).rejects.toMatchObject(refused)
    const once = await save(pressDraftOf(event, edition), token)
    expect(once.ok).toBe(true)
    expect(await save(pressDraftOf(event, edition), token)).toEqual(once)
  })
})

describe('a pack that is out', () => {
  test('is never changed or deleted, only withdrawn with a reason, and says so', async () => {
    const { event, edition } = await newEvent()
    const id = await release(people.recorder, people.reviewer, pressDraftOf(event, edition))
    const change = await actAs(people.recorder, () => revisePressPack(id, 1, pressDraftOf(event, edition)))
    expect(change).toEqual({ ok: false, problem: 'notOpen' })
    for (const set of [`content = '{}'`, 'edition = 1', 'release_at = now()', 'approved_by = NULL'])
      await expect(
        asStaff.query(`UPDATE press_pack SET ${set} WHERE id = $1`, [id]),
        set,
      ).rejects.toMatchObject(refused)
    await expect(asStaff.query('DELETE FROM press_pack')).rejects.toMatchObject(denied)
    await expect(
      asStaff.query(
        `UPDATE press_pack SET withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = '' WHERE id = $1`,
        [id, people.reviewer.id],
      ),
    ).rejects.toMatchObject({ code: '23514' })
    const before = await tag()
    expect(await actAs(people.reviewer, () => withdrawPressPack(id, 'a wrong name'))).toBe(true)
    expect(await tag()).not.toBe(before)
    expect(await getPressPack(event, '1')).toMatchObject({ content: null, withdrawnReason: 'a wrong name' })
    await expect(
      asStaff.query(
        'UPDATE press_pack SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_reason = NULL WHERE id = $1',
        [id],
      ),
    ).rejects.toMatchObject(refused)
  })

  test('keeps its number: whatever is released later comes after it', async () => {
    const { event, edition } = await newEvent()
    const soon = await release(
      people.recorder,
      people.reviewer,
      pressDraftOf(event, edition, new Date(Date.now() + 800)),
    )
    const backdated = await release(people.recorder, people.reviewer, pressDraftOf(event, edition))
    await wait(1000)
    const rows = await staffDb().$queryRaw<{ id: number; number: number }[]>`
      SELECT id, number FROM released_press_pack WHERE event_key = ${event} ORDER BY number`
    expect(rows).toEqual([
      { id: soon, number: 1 },
      { id: backdated, number: 2 },
    ])
    const [, second] = await listPressPacks(event)
    expect(second?.number).toBe(1)
  })

  test('has one file for ever, whose checksum the database makes; a withdrawal hides it', async () => {
    const { event, edition } = await newEvent()
    const id = await release(people.recorder, people.reviewer, pressDraftOf(event, edition))
    const before = await tag()
    await keepPressPdf(event, 1, 'en', pdf())
    const kept = await getPressPdf(event, 1, 'en')
    const withFile = await tag()
    expect(withFile).not.toBe(before)
    await keepPressPdf(event, 1, 'en', new Uint8Array(Buffer.from(`%PDF-1.4\n${'y'.repeat(3000)}`)))
    expect(await getPressPdf(event, 1, 'en')).toEqual(kept)
    const bytes = await readPressPdf(event, 1, 'en')
    const digest = await crypto.subtle.digest('SHA-256', pdf())
    expect(Buffer.from(bytes ?? []).equals(Buffer.from(pdf()))).toBe(true)
    expect(kept?.sha256).toBe(Buffer.from(digest).toString('hex'))
    await expect(keepPressPdf(event, 1, 'zh', new Uint8Array(2000))).rejects.toThrow(/check constraint/)
    await expect(asStaff.query('DELETE FROM press_pdf')).rejects.toMatchObject(denied)
    await actAs(people.reviewer, () => withdrawPressPack(id, 'a wrong name'))
    expect(await readPressPdf(event, 1, 'en')).toBeNull()
    expect(await tag()).not.toBe(withFile)
  })
})
