import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import type { Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { createDraft, discardDraft, openChange, type Typed } from '#lib/desk/drafts'
import { saveDraft } from '#lib/desk/saving'
import { submitDraft } from '#lib/desk/submitting'
import { contentOf } from '#tests/fixtures/content'
import { publishNew, publishSource, submitNew } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
const as = <Result>(who: 'recorder' | 'colleague', work: () => Promise<Result>) => actAs(people[who], work)
const stored = (id: number) => staffDb().version.findUniqueOrThrow({ where: { id } })
const auditOf = (id: number) =>
  staffDb().auditEntry.findMany({ where: { versionId: id }, orderBy: { id: 'asc' } })
const newDraft = (content: Typed = contentOf('park'), key = `park-${randomUUID()}`) =>
  as('recorder', () => createDraft('park', content, { key }))

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
})

test('the second of two people who edit one draft gets the text of the first, and nothing is written', async () => {
  const { id, revision } = await newDraft()
  const first = await as('colleague', () => saveDraft(id, revision, contentOf('park', { nameEn: 'First' })))
  expect(first).toMatchObject({ ok: true, draft: { id, revision: revision + 1 } })
  const before = [await stored(id), await auditOf(id)]
  const second = await as('recorder', () => saveDraft(id, revision, contentOf('park', { nameEn: 'Second' })))
  expect(second).toEqual({
    ok: false,
    problem: 'conflict',
    theirs: contentOf('park', { nameEn: 'First' }),
    revision: revision + 1,
    editor: people.colleague.name,
  })
  expect([await stored(id), await auditOf(id)]).toEqual(before)
})

test('of ten people who save at once one wins and nine are told', async () => {
  const { id, revision } = await newDraft()
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, at) =>
      as('recorder', () => saveDraft(id, revision, contentOf('park', { nameEn: `Writer ${at}` }))),
    ),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem === 'conflict')).toHaveLength(9)
  const winner = outcomes.findIndex(({ ok }) => ok)
  expect(await stored(id)).toMatchObject({ revision: revision + 1, titleEn: `Writer ${winner}` })
  expect((await auditOf(id)).map(({ action }) => action)).toEqual(['park.draft', 'park.save'])
})

test('everybody who typed in a draft is one of its authors', async () => {
  const { id, revision } = await newDraft()
  expect((await stored(id)).authorIds).toEqual([people.recorder.id])
  await as('colleague', () => saveDraft(id, revision, contentOf('park')))
  expect((await stored(id)).authorIds).toEqual([people.recorder.id, people.colleague.id])
})

const sentAtOnce = async (times: number, kind: 'enterprise' | 'project') => {
  const formToken = randomUUID()
  const name = `Sent ${formToken}`
  const made = await Promise.all(
    Array.from({ length: times }, () =>
      as('recorder', () => createDraft(kind, contentOf(kind, { nameEn: name }), { formToken })),
    ),
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  expect(await staffDb().version.count({ where: { titleEn: name } })).toBe(1)
  expect(await staffDb().record.count({ where: { formToken } })).toBe(1)
  expect(await auditOf(made[0]?.id ?? 0)).toHaveLength(1)
}

test('a form sent twice makes one record', async () => {
  const formToken = randomUUID()
  const send = () => as('recorder', () => createDraft('enterprise', contentOf('enterprise'), { formToken }))
  const first = await send()
  const count = await staffDb().record.count()
  expect(await send()).toEqual(first)
  expect(await staffDb().record.count()).toBe(count)
})
test('a form sent twenty times at once makes one record', () => sentAtOnce(20, 'enterprise'))
test('a signing sent twenty times at once makes one project', () => sentAtOnce(20, 'project'))

test('four records of one name made at once get four keys', async () => {
  const made = await Promise.all(
    Array.from({ length: 4 }, () =>
      as('recorder', () => createDraft('event', contentOf('event', { nameEn: 'Same Name Fair' }))),
    ),
  )
  expect(made.map(({ key }) => key).sort()).toEqual([
    'same-name-fair',
    'same-name-fair-2',
    'same-name-fair-3',
    'same-name-fair-4',
  ])
})

test('a source of which only the headline is typed gets its key from that', async () => {
  const content = { title: '省政府公报 No. 7', describes: { zh: '', en: '' } }
  const { key } = await as('recorder', () => createDraft('source', content))
  expect(key).toBe('sheng-zheng-fu-gong-bao-no-7')
  const untitled = await as('recorder', () => createDraft('source', { title: null, describes: null }))
  expect(untitled.key).toMatch(/^record/)
})

test('projects are numbered by the year of their signing, without a gap or a double', async () => {
  const made = await Promise.all(
    Array.from({ length: 8 }, () =>
      as('recorder', () => createDraft('project', contentOf('project', { signedOn: '2031-05' }))),
    ),
  )
  const expected = Array.from({ length: 8 }, (_, at) => `HLJ-2031-000${at + 1}`)
  expect(made.map(({ key }) => key).sort()).toEqual(expected)
})

test('a draft may be incomplete, and submitting it says what is missing and changes nothing', async () => {
  const { id, revision } = await newDraft({ nameZh: null, nameEn: null, sources: [] })
  const before = [await stored(id), await auditOf(id)]
  const outcome = await as('recorder', () => submitDraft(id, revision))
  if (outcome.ok || outcome.problem !== 'invalid') throw new Error(JSON.stringify(outcome))
  expect(outcome.issues.map(({ path }) => path[0])).toEqual(expect.arrayContaining(['sources', 'placeCode']))
  expect([await stored(id), await auditOf(id)]).toEqual(before)
})

test('submitting computes what filters and totals need', async () => {
  const { id } = await as('recorder', () =>
    submitNew('project', `HLJ-2024-${Math.floor(Math.random() * 1e9)}`),
  )
  const version = await stored(id)
  expect(version).toMatchObject({
    state: 'submitted',
    counting: 'counted',
    cityCode: '230100',
    stage: 'signed',
  })
  expect(version.valueCny?.toFixed(2)).toBe('150000000.00')
  expect(version.cites).toEqual(['source:gazette-2024'])
})

test('a draft that was changed since is not submitted', async () => {
  const { id, revision } = await newDraft()
  await as('colleague', () => saveDraft(id, revision, contentOf('park')))
  expect(await as('recorder', () => submitDraft(id, revision))).toEqual({ ok: false, problem: 'conflict' })
  expect((await stored(id)).state).toBe('draft')
})

test('what was submitted is not edited any more, nor submitted twice', async () => {
  const draft = await as('recorder', () => submitNew('park', `park-${randomUUID()}`))
  const before = [await stored(draft.id), await auditOf(draft.id)]
  const edited = await as('recorder', () => saveDraft(draft.id, draft.revision, contentOf('park')))
  const again = await as('recorder', () => submitDraft(draft.id, draft.revision))
  expect([edited, again]).toEqual(Array(2).fill({ ok: false, problem: 'notEditable' }))
  expect([await stored(draft.id), await auditOf(draft.id)]).toEqual(before)
})

test('a draft that is gone is gone for every act', async () => {
  const { id, revision } = await newDraft()
  expect(await as('recorder', () => discardDraft(id))).toBe(true)
  expect(await staffDb().version.count({ where: { id } })).toBe(0)
  expect((await auditOf(id)).at(-1)).toMatchObject({ action: 'park.discard', before: contentOf('park') })
  expect(await as('recorder', () => saveDraft(id, revision, {}))).toEqual({ ok: false, problem: 'gone' })
  expect(await as('recorder', () => submitDraft(id, revision))).toEqual({ ok: false, problem: 'gone' })
  expect(await as('recorder', () => discardDraft(id))).toBe(false)
  expect(await auditOf(id)).toHaveLength(2)
})

test('what is published is not discarded', async () => {
  await publishNew(people, 'park', 'kept-park')
  const { id } = await staffDb().version.findFirstOrThrow({ where: { key: 'kept-park' } })
  expect(await as('recorder', () => discardDraft(id))).toBe(false)
  expect((await stored(id)).state).toBe('published')
})

test('a correction begins from what is in force, and there is one at a time', async () => {
  await publishNew(people, 'park', 'corrected-park', contentOf('park', { nameEn: 'Old' }))
  const open = (reason: string) =>
    as('recorder', () => openChange('park', 'corrected-park', 'correction', reason))
  const all = await Promise.all(Array.from({ length: 5 }, (_, at) => open(`reason ${at}`)))
  expect(new Set(all.map((draft) => draft?.id)).size).toBe(1)
  const version = await stored(all[0]?.id ?? 0)
  expect(version).toMatchObject({ state: 'draft', change: 'correction', titleEn: 'Old' })
  expect(version.content).toMatchObject({ nameEn: 'Old' })
  expect(await auditOf(version.id)).toHaveLength(1)
})

test('a withdrawal is not begun in a correction that is open: the open one is said to be there', async () => {
  await publishNew(people, 'park', 'busy-park')
  const correction = await as('recorder', () => openChange('park', 'busy-park', 'correction', 'a slip'))
  expect(correction?.opened).toBe(true)
  const other = await as('recorder', () => openChange('park', 'busy-park', 'withdrawal', 'not real'))
  expect(other).toMatchObject({ id: correction?.id, opened: false })
  expect((await stored(correction?.id ?? 0)).change).toBe('correction')
})

test('a form sent once more after its draft was discarded makes a draft of the same record again', async () => {
  const formToken = randomUUID()
  const first = await as('recorder', () => createDraft('park', contentOf('park'), { formToken }))
  expect(await as('recorder', () => discardDraft(first.id))).toBe(true)
  const again = await as('recorder', () => createDraft('park', contentOf('park'), { formToken }))
  expect(again).toMatchObject({ key: first.key, revision: 1 })
  expect(again.id).not.toBe(first.id)
})

test('nothing that is not in force is corrected', async () => {
  await newDraft(contentOf('park'), 'never-public')
  expect(await as('recorder', () => openChange('park', 'nowhere', 'correction', 'x'))).toBeNull()
  const open = await as('recorder', () => openChange('park', 'never-public', 'withdrawal', 'x'))
  expect(open).toMatchObject({ key: 'never-public', revision: 1 })
  expect((await stored(open?.id ?? 0)).change).toBe('publication')
})

test('a withdrawal takes the content in force, whatever its draft says and the rules of today ask', async () => {
  await publishNew(people, 'park', 'withdrawn-park', contentOf('park', { nameEn: 'As published' }))
  const draft = await as('recorder', () => openChange('park', 'withdrawn-park', 'withdrawal', 'not real'))
  const { id, revision } = draft ?? { id: 0, revision: 0 }
  await as('recorder', () => saveDraft(id, revision, { nameEn: 'Slipped in', sources: [] }))
  expect(await as('recorder', () => submitDraft(id, revision + 1))).toMatchObject({ ok: true })
  const { state, content, titleEn, cites, placeCode, searchTokens } = await stored(id)
  const before = await staffDb().version.findFirstOrThrow({
    where: { key: 'withdrawn-park', fromEdition: { not: null } },
  })
  expect({ content, titleEn, cites, placeCode, searchTokens }).toEqual({
    content: before.content,
    titleEn: 'As published',
    cites: before.cites,
    placeCode: before.placeCode,
    searchTokens: before.searchTokens,
  })
  expect(state).toBe('submitted')
})

test('a correction without a reason is not submitted', async () => {
  await publishNew(people, 'park', 'reasonless-park')
  const draft = await as('recorder', () => openChange('park', 'reasonless-park', 'correction', ' '))
  const outcome = await as('recorder', () => submitDraft(draft?.id ?? 0, 1))
  expect(outcome).toEqual({ ok: false, problem: 'reasonRequired' })
})

test('a write that fails leaves no audit', async () => {
  const someone: Staff = { ...people.recorder, id: randomUUID() }
  const count = () => Promise.all([staffDb().auditEntry.count(), staffDb().version.count()])
  const before = await count()
  // The audit names somebody who does not exist: the entry is refused, and the draft with it.
  await expect(actAs(someone, () => createDraft('park', contentOf('park')))).rejects.toThrow()
  // A key that is taken: the draft is refused, and its entry with it.
  await expect(newDraft(contentOf('park'), 'kept-park')).rejects.toThrow()
  expect(await count()).toEqual(before)
})
