import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { staffDb } from '#lib/db/staff'
import { createDraft, type DraftRef } from '#lib/desk/drafts'
import { saveDraft } from '#lib/desk/saving'
import { submitDraft } from '#lib/desk/submitting'
import { publishDrafts, returnDraft } from '#lib/desk/review'
import { latestEdition } from '#lib/editions/as-of'
import { getPublished } from '#lib/editions/queries'
import { contentOf } from '#tests/fixtures/content'
import {
  publish,
  publishAct,
  publishNew,
  publishSource,
  revisionsOf,
  submit,
  submitChange,
  submitNew,
} from '#tests/fixtures/publishing'
import { makePeople, makeStaff, type People } from '#tests/fixtures/staff'

let people: People
let key: string
const stored = (id: number) => staffDb().version.findUniqueOrThrow({ where: { id } })
const newest = async () => (await latestEdition()).number
const record = <Result>(work: () => Promise<Result>) => actAs(people.recorder, work)
const review = (drafts: readonly DraftRef[], reviewer = people.reviewer) =>
  actAs(reviewer, () => publishDrafts(revisionsOf(drafts)))
/** Everything that an act of publication writes. */
const everything = async () => ({
  editions: await staffDb().edition.findMany(),
  versions: await staffDb().version.findMany({ orderBy: { id: 'asc' } }),
  audit: await staffDb().auditEntry.count(),
  totals: await staffDb().$queryRaw`SELECT * FROM project_total`,
})

/** Asserts that publishing these is refused with that problem and writes nothing. */
async function refused(drafts: readonly DraftRef[], problem: object, reviewer = people.reviewer) {
  const before = await everything()
  expect(await review(drafts, reviewer)).toEqual({ ok: false, ...problem })
  expect(await everything()).toEqual(before)
}

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
})
beforeEach(() => {
  key = `r-${randomUUID()}`
})

test('a submitted draft becomes one edition, with the reviewer, and one audit entry', async () => {
  const draft = await record(() => submitNew('park', key))
  const [before, edition] = [await everything(), await newest()]
  expect(await getPublished('park', key, edition)).toBeNull()
  expect(await review([draft])).toEqual({ ok: true, edition: edition + 1 })
  expect(await getPublished('park', key, edition + 1)).toMatchObject({ key, fromEdition: edition + 1 })
  expect(await stored(draft.id)).toMatchObject({ state: 'published', reviewerId: people.reviewer.id })
  const entries = await staffDb().auditEntry.findMany({ where: { edition: edition + 1 } })
  expect(entries).toMatchObject([
    { action: 'park.publication', staffId: people.reviewer.id, versionId: draft.id },
  ])
  expect(await staffDb().auditEntry.count()).toBe(before.audit + 1)
})

test('several drafts are one edition, with an audit entry each', async () => {
  const drafts = await record(() =>
    Promise.all(['a', 'b', 'c'].map((part) => submitNew('park', `${key}-${part}`))),
  )
  const edition = await newest()
  expect(await publish(people.reviewer, drafts)).toBe(edition + 1)
  expect(await newest()).toBe(edition + 1)
  expect(await staffDb().auditEntry.count({ where: { edition: edition + 1 } })).toBe(3)
})

test('nobody publishes what they wrote, nor what they typed a word in', async () => {
  const own = await actAs(people.reviewer, () => submitNew('park', key))
  await refused([own], { problem: 'ownWork' })
  const shared = await record(() => createDraft('park', contentOf('park'), { key: `${key}-shared` }))
  const saved = await actAs(people.reviewer, () => saveDraft(shared.id, shared.revision, contentOf('park')))
  if (!saved.ok) throw new Error(saved.problem)
  const submitted = await record(() => submit(saved.draft))
  await refused([submitted], { problem: 'ownWork' })
  const other = await record(() => submitNew('park', `${key}-other`))
  await refused([other, own], { problem: 'ownWork' })
  expect(await review([own, submitted], await makeStaff('reviewer'))).toMatchObject({ ok: true })
})

test('what was not submitted, or is published, is not published', async () => {
  const draft = await record(() => createDraft('park', contentOf('park'), { key }))
  await refused([draft], { problem: 'notSubmitted' })
  const submitted = await record(() => submit(draft))
  await publish(people.reviewer, [submitted])
  await refused([submitted], { problem: 'notSubmitted' })
})

test('nothing, or a draft that is gone, is not published', async () => {
  await refused([], { problem: 'gone' })
  const draft = await record(() => submitNew('park', key))
  await refused([draft, { ...draft, id: 2_000_000_000 }], { problem: 'gone' })
})

test('a draft that changed since the reviewer saw it is not published', async () => {
  const draft = await record(() => submitNew('park', key))
  await actAs(people.reviewer, () => returnDraft(draft.id, 'please name the park in English'))
  const saved = await record(() => saveDraft(draft.id, draft.revision, contentOf('park', { nameEn: 'New' })))
  if (!saved.ok) throw new Error(saved.problem)
  const again = await record(() => submit(saved.draft))
  await refused([draft], { problem: 'conflict' })
  expect(await review([again])).toMatchObject({ ok: true })
})

const referring = (event: string) => contentOf('project', { event })

test('a record is not published before what it refers to, and is published together with it', async () => {
  const project = await record(() => submitNew('project', key, referring(`${key}-event`)))
  await refused([project], { problem: 'refersToUnpublished', refs: [`event:${key}-event`] })
  const event = await record(() => submitNew('event', `${key}-event`))
  await refused([project], { problem: 'refersToUnpublished', refs: [`event:${key}-event`] })
  expect(await review([project, event])).toMatchObject({ ok: true })
})

test('a record does not refer to what was withdrawn', async () => {
  await publishNew(people, 'event', `${key}-event`)
  await publishAct(people, [{ kind: 'event', key: `${key}-event`, change: 'withdrawal' }])
  const project = await record(() => submitNew('project', key, referring(`${key}-event`)))
  await refused([project], { problem: 'refersToUnpublished', refs: [`event:${key}-event`] })
})

test('what others refer to is not withdrawn, except with them', async () => {
  await publishNew(people, 'event', `${key}-event`)
  await publishNew(people, 'project', key, referring(`${key}-event`))
  const event = await record(() => submitChange('event', `${key}-event`))
  await refused([event], { problem: 'stillCited', refs: [`project:${key}`] })
  const project = await record(() => submitChange('project', key))
  expect(await review([event, project])).toMatchObject({ ok: true })
  expect(await getPublished('event', `${key}-event`, await newest())).toBeNull()
})

test('what others refer to is withdrawn when their correction ends the reference', async () => {
  await publishNew(people, 'event', `${key}-event`)
  await publishNew(people, 'project', key, referring(`${key}-event`))
  const event = await record(() => submitChange('event', `${key}-event`))
  const project = await record(() => submitChange('project', key, contentOf('project')))
  expect(await review([event, project])).toMatchObject({ ok: true })
})

test('a correction that keeps the reference does not let it be withdrawn in the same act', async () => {
  await publishNew(people, 'event', `${key}-event`)
  await publishNew(people, 'project', key, referring(`${key}-event`))
  const event = await record(() => submitChange('event', `${key}-event`))
  const corrected = { ...referring(`${key}-event`), nameEn: 'Another name' }
  const project = await record(() => submitChange('project', key, corrected))
  await refused([event, project], { problem: 'refersToUnpublished', refs: [`event:${key}-event`] })
})

test('a new record does not refer to what the same act withdraws', async () => {
  await publishNew(people, 'event', `${key}-event`)
  const event = await record(() => submitChange('event', `${key}-event`))
  const project = await record(() => submitNew('project', key, referring(`${key}-event`)))
  await refused([event, project], { problem: 'refersToUnpublished', refs: [`event:${key}-event`] })
})

test('a correction supersedes what was in force, and a withdrawal ends it', async () => {
  const first = await publishNew(people, 'park', key, contentOf('park', { nameEn: 'One' }))
  const content = contentOf('park', { nameEn: 'Two' })
  const second = await publishAct(people, [{ kind: 'park', key, content, change: 'correction' }])
  const third = await publishAct(people, [{ kind: 'park', key, change: 'withdrawal' }])
  const names = await Promise.all(
    [first, second, third].map(
      async (edition) => (await getPublished('park', key, edition))?.titleEn ?? null,
    ),
  )
  expect(names).toEqual(['One', 'Two', null])
  const versions = await staffDb().version.findMany({ where: { key }, orderBy: { id: 'asc' } })
  expect(versions.map(({ fromEdition, untilEdition }) => [fromEdition, untilEdition])).toEqual([
    [first, second],
    [second, third],
    [third, null],
  ])
  const kinds = await staffDb().edition.findMany({ where: { number: { in: [first, second, third] } } })
  expect(kinds.map(({ kind }) => kind)).toEqual(['publication', 'correction', 'withdrawal'])
})

test('a returned draft says why, can be edited and comes back', async () => {
  const draft = await record(() => submitNew('park', key))
  expect(await actAs(people.reviewer, () => returnDraft(draft.id, 'which county?'))).toBe(true)
  expect(await stored(draft.id)).toMatchObject({ state: 'returned', returnReason: 'which county?' })
  const [entry] = await staffDb().auditEntry.findMany({
    where: { versionId: draft.id },
    orderBy: { id: 'desc' },
  })
  expect(entry).toMatchObject({ action: 'park.return', detail: 'which county?', staffId: people.reviewer.id })
  await refused([draft], { problem: 'notSubmitted' })
  const submitted = await record(() => submitDraft(draft.id, draft.revision))
  expect(submitted).toMatchObject({ ok: true })
  expect(await stored(draft.id)).toMatchObject({ state: 'submitted', returnReason: null })
})

test('only what was submitted is returned', async () => {
  const draft = await record(() => createDraft('park', contentOf('park'), { key }))
  const before = await everything()
  expect(await actAs(people.reviewer, () => returnDraft(draft.id, 'why'))).toBe(false)
  expect(await actAs(people.reviewer, () => returnDraft(2_000_000_000, 'why'))).toBe(false)
  expect(await everything()).toEqual(before)
})

test('two reviewers who publish one draft at once make one edition', async () => {
  const draft = await record(() => submitNew('park', key))
  const [edition, second] = [await newest(), await makeStaff('reviewer')]
  const outcomes = await Promise.all([review([draft]), review([draft], second)])
  expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, edition: edition + 1 }])
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: 'notSubmitted' }])
  expect(await newest()).toBe(edition + 1)
  expect(await staffDb().auditEntry.count({ where: { versionId: draft.id, edition: { not: null } } })).toBe(1)
})

test('different drafts published at once are editions without a gap', async () => {
  const drafts = await record(() =>
    Promise.all(Array.from({ length: 6 }, (_, at) => submitNew('park', `${key}-${at}`))),
  )
  const edition = await newest()
  const outcomes = await Promise.all(drafts.map((draft) => review([draft])))
  const numbers = outcomes.map((outcome) => (outcome.ok ? outcome.edition : 0)).sort((a, b) => a - b)
  expect(numbers).toEqual(drafts.map((_, at) => edition + 1 + at))
})

test('publishing and returning one draft at once does one of the two', async () => {
  const draft = await record(() => submitNew('park', key))
  const [published, returned] = await Promise.all([
    review([draft]),
    actAs(people.reviewer, () => returnDraft(draft.id, 'why')),
  ])
  expect(published.ok).toBe(!returned)
  expect((await stored(draft.id)).state).toBe(returned ? 'returned' : 'published')
})

test('an act that the database stops half-way leaves no edition, no audit and no change', async () => {
  const drafts = await record(() =>
    Promise.all(['a', 'b'].map((part) => submitNew('park', `${key}-${part}`))),
  )
  const before = await everything()
  // Somebody who is no member of staff: the edition itself is refused.
  const nobody = { ...people.reviewer, id: randomUUID() }
  await expect(review(drafts, nobody)).rejects.toThrow()
  expect(await everything()).toEqual(before)
})
