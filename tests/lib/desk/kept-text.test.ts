import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { staffDb } from '#lib/db/staff'
import { getKeptText, keepText } from '#lib/desk/conflicts'
import { createDraft, discardDraft } from '#lib/desk/drafts'
import { contentOf } from '#tests/fixtures/content'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
const typed = contentOf('park', { nameEn: 'What I typed' })
const newDraft = () =>
  actAs(people.colleague, () => createDraft('park', contentOf('park'), { key: randomUUID() }))
const keep = (id: number) => actAs(people.recorder, () => keepText(id, typed))
const given = (id: string | null, draft: number, who: 'recorder' | 'colleague' = 'recorder') =>
  actAs(people[who], () => getKeptText(BigInt(id ?? 0), draft))

beforeAll(async () => {
  people = await makePeople()
})

test('what somebody typed into an old form is kept beside the draft, which stays', async () => {
  const { id, key } = await newDraft()
  const before = await staffDb().version.findUnique({ where: { id } })
  expect(await given(await keep(id), id)).toEqual({ kind: 'park', key, typed, reason: null })
  expect(await staffDb().version.findUnique({ where: { id } })).toEqual(before)
})

test('it is kept even when the draft is gone', async () => {
  const { id, key } = await newDraft()
  await actAs(people.colleague, () => discardDraft(id))
  expect(await given(await keep(id), id)).toEqual({ kind: 'park', key, typed, reason: null })
})

test('the reason of a correction is kept with it', async () => {
  const { id } = await newDraft()
  const kept = await actAs(people.recorder, () => keepText(id, typed, 'A misprint'))
  expect(await given(kept, id)).toMatchObject({ typed, reason: 'A misprint' })
})

test('nobody else gets it, nor under another draft', async () => {
  const [{ id }, other] = [await newDraft(), await newDraft()]
  const kept = await keep(id)
  expect(await given(kept, id, 'colleague')).toBeNull()
  expect(await given(kept, other.id)).toBeNull()
})

test('there is nothing to keep for a draft that never was', async () => {
  const count = await staffDb().auditEntry.count()
  expect(await keep(2_000_000_000)).toBeNull()
  expect(await staffDb().auditEntry.count()).toBe(count)
})
