import { Browser } from '#tests/fixtures/request'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { keepSave, keepWhenLapsed } from '#app/admin/actions/lapsed'
import { changeStage } from '#app/admin/actions/changes'
import { saveRecord } from '#app/admin/actions/records'
import { actAs } from '#lib/auth/acting'
import { openSession } from '#lib/auth/session'
import type { Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { getKeptText } from '#lib/desk/conflicts'
import { createDraft } from '#lib/desk/drafts'
import { contentOf } from '#tests/fixtures/content'
import { publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, makeStaff } from '#tests/fixtures/staff'

let staff: Staff
let browser: Browser

const changeSession = (data: object) =>
  staffDb().staffSession.updateMany({ where: { staffId: staff.id }, data })
const written = async () => [await staffDb().version.count(), await staffDb().auditEntry.count()]

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ kind: 'park', nameZh: '打字园区', ...fields }))
    form.set(name, value)
  return form
}

/** Where a save from this browser leads. */
async function sent(form: FormData, action = saveRecord): Promise<URL> {
  const failure: unknown = await browser.request(() => action(form), ownPage).catch((error: unknown) => error)
  const digest = (failure as { digest?: string } | undefined)?.digest ?? ''
  const [kind, , address] = digest.split(';')
  if (kind !== 'NEXT_REDIRECT') throw failure
  return new URL(address ?? '', 'http://portal.test')
}
const ownPage = new Headers({
  host: 'portal.test',
  origin: 'http://portal.test',
  referer: 'http://portal.test/admin/new/park',
})

beforeEach(async () => {
  staff = await makeStaff('recorder')
  browser = new Browser()
  await browser.request(() => openSession(staff.id))
})

test.each([
  ['left alone for too long', { lastSeenAt: new Date(Date.now() - 121 * 60_000) }],
  ['past its eight hours', { createdAt: new Date(Date.now() - 8.1 * 3_600_000) }],
])('a new record sent with a session %s becomes a draft of its author', async (_, data) => {
  await changeSession(data)
  const form = formOf({ formToken: randomUUID(), intent: 'save' })
  const address = await sent(form)
  expect(address.pathname).toBe('/admin/sign-in')
  const next = address.searchParams.get('next') ?? ''
  const id = Number(/^\/admin\/drafts\/(\d+)\/edit$/.exec(next)?.[1])
  const draft = await staffDb().version.findUniqueOrThrow({ where: { id } })
  expect(draft).toMatchObject({ authorIds: [staff.id], state: 'draft', titleZh: '打字园区' })
  expect(draft.content).toMatchObject({ nameZh: '打字园区' })
  const before = await written()
  expect((await sent(form)).searchParams.get('next')).toBe(next)
  expect(await written()).toEqual(before)
})

test('what is typed into a draft is kept beside it, with its reason, for its author alone', async () => {
  const { id } = await actAs(staff, () => createDraft('park', contentOf('park'), { key: randomUUID() }))
  const stored = await staffDb().version.findUniqueOrThrow({ where: { id } })
  await changeSession({ lastSeenAt: new Date(Date.now() - 121 * 60_000) })
  const address = await sent(formOf({ id: String(id), revision: '1', reason: '笔误', intent: 'later' }))
  const next = new URL(address.searchParams.get('next') ?? '', 'http://portal.test')
  expect(`${address.pathname} ${next.pathname}`).toBe(`/admin/sign-in /admin/drafts/${id}/conflict`)
  const text = BigInt(next.searchParams.get('text') ?? '')
  const kept = await actAs(staff, () => getKeptText(text, id))
  expect(kept).toMatchObject({ typed: { nameZh: '打字园区' }, reason: '笔误' })
  expect(await actAs(await makeStaff('recorder'), () => getKeptText(text, id))).toBeNull()
  expect(await staffDb().version.findUniqueOrThrow({ where: { id } })).toEqual(stored)
})

test('a stage is kept beside the revision that it begins', async () => {
  const people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'project', 'HLJ-2024-7001')
  await changeSession({ lastSeenAt: new Date(Date.now() - 121 * 60_000) })
  const form = new FormData()
  const fields = { key: 'HLJ-2024-7001', 'stageEntry.stage': 'registered', 'stageEntry.on': '2024-12' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const next = new URL((await sent(form, changeStage)).searchParams.get('next') ?? '', 'http://portal.test')
  const id = Number(/^\/admin\/drafts\/(\d+)\/conflict$/.exec(next.pathname)?.[1])
  const draft = await staffDb().version.findUniqueOrThrow({ where: { id } })
  expect(draft).toMatchObject({ change: 'revision', state: 'draft', authorIds: [staff.id] })
  const kept = await actAs(staff, () => getKeptText(BigInt(next.searchParams.get('text') ?? ''), id))
  expect(kept?.typed.stages).toMatchObject([{ stage: 'registered', on: '2024-12' }])
  expect(draft.content).not.toMatchObject({ stages: kept?.typed.stages })
})

test('nothing is kept for a session that was ended, but the form is where they come back to', async () => {
  await changeSession({ lastSeenAt: new Date(Date.now() - 121 * 60_000), revokedAt: new Date() })
  const before = await written()
  const address = await sent(formOf({ formToken: randomUUID(), intent: 'save' }))
  expect(`${address.pathname}${address.search}`).toBe('/admin/sign-in?ended=1&next=%2Fadmin%2Fnew%2Fpark')
  expect(await written()).toEqual(before)
})

test('nothing is kept for an administrator, who writes no records', async () => {
  await staffDb().staff.update({ where: { id: staff.id }, data: { role: 'administrator' } })
  await changeSession({ lastSeenAt: new Date(Date.now() - 121 * 60_000) })
  const before = await written()
  expect((await sent(formOf({ formToken: randomUUID() }))).pathname).toBe('/admin/refused')
  expect(await written()).toEqual(before)
})

test('whoever is signed in passes', async () => {
  const target = { kind: 'park', id: null, revision: 1, part: null, forDraft: null, instead: '' } as const
  const before = await written()
  await browser.request(() => keepWhenLapsed(() => keepSave(target, new FormData())))
  expect(await written()).toEqual(before)
})
