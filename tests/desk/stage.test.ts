import { Browser } from '#tests/fixtures/request'
import { beforeAll, expect, test } from 'vitest'
import { changeStage } from '#app/admin/actions/changes'
import { actAs } from '#lib/auth/acting'
import { openSession } from '#lib/auth/session'
import { staffDb } from '#lib/db/staff'
import type { Typed } from '#lib/desk/drafts'
import { submitDraft } from '#lib/desk/submitting'
import { historyOf } from '#lib/editions/queries'
import { sourceKey } from '#tests/fixtures/content'
import { publish, publishAct, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
const key = 'HLJ-2024-7002'
const ownPage = new Headers({ host: 'portal.test', origin: 'http://portal.test' })

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'project', key)
})

/** Sends the stage form as its page does. */
async function moveTo(stage: string, on: string): Promise<void> {
  const browser = new Browser()
  await browser.request(() => openSession(people.recorder.id))
  const form = new FormData()
  const fields = { key, 'stageEntry.stage': stage, 'stageEntry.on': on }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('stageEntry.sources.0.source', sourceKey)
  const answer: unknown = await browser
    .request(() => changeStage(form), ownPage)
    .catch((error: unknown) => error)
  expect((answer as { digest?: string }).digest).toContain('NEXT_REDIRECT')
}

test('a stage moved is a revision, and so is the edition that publishes it', async () => {
  await moveTo('started', '2024-10')
  const draft = await staffDb().version.findFirstOrThrow({ where: { key, fromEdition: null } })
  expect(draft).toMatchObject({ change: 'revision', state: 'draft' })
  expect(draft.reason).toContain('2024-10')
  const submitted = await actAs(people.recorder, () => submitDraft(draft.id, draft.revision))
  if (!submitted.ok) throw new Error(JSON.stringify(submitted))
  const edition = await publish(people.reviewer, [submitted.draft])
  const made = await staffDb().edition.findUniqueOrThrow({ where: { number: edition } })
  expect(made.kind).toBe('revision')
  const [newest] = await historyOf('project', key, edition)
  expect(newest).toMatchObject({ change: 'revision', content: { stages: [{ stage: 'started' }] } })
})

test('a revision published together with a correction is part of a correcting edition', async () => {
  await publishNew(people, 'park', 'some-park')
  const [park] = await historyOf('park', 'some-park', 1000)
  const [project] = await historyOf('project', key, 1000)
  const edition = await publishAct(people, [
    { kind: 'park', key: 'some-park', content: park?.content as Typed, change: 'correction' },
    { kind: 'project', key, content: project?.content as Typed, change: 'revision' },
  ])
  const made = await staffDb().edition.findUniqueOrThrow({ where: { number: edition } })
  expect(made.kind).toBe('correction')
  const versions = await staffDb().version.findMany({ where: { fromEdition: edition } })
  expect(versions.map(({ kind, change }) => `${kind} ${change}`).sort()).toEqual([
    'park correction',
    'project revision',
  ])
})
