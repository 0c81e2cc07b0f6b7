import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import type { Role, Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { getKeptText, keepText } from '#lib/desk/conflicts'
import { createDraft, discardDraft, openChange } from '#lib/desk/drafts'
import { listDraftsBehind, withSourcesOf } from '#lib/desk/together'
import { publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

let [typist, colleague]: Staff[] = []

async function person(username: string, role: Role): Promise<Staff> {
  return staffDb().staff.create({
    data: { username, name: username, role, passwordHash: 'none' },
    select: { id: true, username: true, name: true, role: true },
  })
}

beforeAll(async () => {
  typist = await person('typist', 'recorder')
  colleague = await person('colleague', 'recorder')
})

test('a text typed into a form that had grown old is kept for its author alone', async () => {
  const draft = await actAs(typist!, () =>
    createDraft('park', { nameZh: '甲园区' }, { formToken: randomUUID() }),
  )
  const id = await actAs(typist!, () => keepText(draft.id, { nameZh: '乙园区' }))
  expect(await actAs(typist!, () => getKeptText(BigInt(id!), draft.id))).toEqual({
    kind: 'park',
    key: draft.key,
    typed: { nameZh: '乙园区' },
    reason: null,
  })
  expect(await actAs(colleague!, () => getKeptText(BigInt(id!), draft.id))).toBeNull()
  expect(await actAs(typist!, () => getKeptText(BigInt(id!), draft.id + 1))).toBeNull()
  expect((await staffDb().version.findUniqueOrThrow({ where: { id: draft.id } })).content).toEqual({
    nameZh: '甲园区',
  })
})

test('a text is kept even when the draft has been discarded, and not for a draft that never was', async () => {
  const draft = await actAs(typist!, () => createDraft('park', { nameZh: '丙园区' }))
  expect(await actAs(colleague!, () => discardDraft(draft.id))).toBe(true)
  const id = await actAs(typist!, () => keepText(draft.id, { nameZh: '丙园区（改）' }))
  expect(await actAs(typist!, () => getKeptText(BigInt(id!), draft.id))).toMatchObject({ key: draft.key })
  expect(await actAs(typist!, () => keepText(999_999, {}))).toBeNull()
})

test('a change of what is in force is not among the drafts behind a signing', async () => {
  const people = await makePeople()
  await publishSource(people)
  for (const change of ['correction', 'revision', 'withdrawal'] as const) {
    const key = `park-${change}`
    await publishNew(people, 'park', key)
    await actAs(people.recorder, () => openChange('park', key, change, 'a slip'))
    const behind = await actAs(people.recorder, () =>
      listDraftsBehind('project', 'HLJ-2024-0001', { park: key, sources: [] }),
    )
    expect(behind).toEqual([])
  }
})

test('the drafts behind a signing are found, what is referred to first', async () => {
  const [source, enterprise] = await actAs(typist!, async () => {
    const made = await createDraft('source', { describes: { zh: '新来源', en: 'New source' } })
    const sources = [{ source: made.key, asPrinted: null }]
    return [made, await createDraft('enterprise', { nameZh: '新企业', nameEn: null, sources })]
  })
  const content = { enterprises: [enterprise!.key, 'not-there'], sources: [] }
  const behind = await actAs(colleague!, () => listDraftsBehind('project', 'HLJ-2024-0001', content))
  expect(behind.map(({ key }) => key)).toEqual([source!.key, enterprise!.key])
})

test('a new record takes the sources of the signing only while it has none of its own', () => {
  const signing = { sources: [{ source: 's0-xinhua-2024' }] }
  expect(withSourcesOf({ nameZh: '新企业', sources: [] }, signing)).toEqual({ nameZh: '新企业', ...signing })
  const own = { nameZh: '新企业', sources: [{ source: 's1-hljdaily-2023' }] }
  expect(withSourcesOf(own, signing)).toBe(own)
  expect(withSourcesOf({ title: null }, signing)).toEqual({ title: null })
})
