/** Loads the sourced data files, an edition a folder, through the mutations that staff use. Safe to run again. */
import { actAs } from '#lib/auth/acting'
import type { Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { createFirstAccounts } from '#lib/desk/set-up'
import { createDraft, openChange, type DraftRef, type Typed } from '#lib/desk/drafts'
import { saveDraft } from '#lib/desk/saving'
import { submitDraft } from '#lib/desk/submitting'
import { publishImport } from '#lib/desk/review'
import { readSeedEditions, type SeedEdition, type SeedRecord } from './seed-files'

/**
 * The draft of a record: new, or a revision of what is in force, or the one a broken run left behind. A later folder adds
 * what further documents say; what its records said before was not wrong.
 */
async function draftOf({ kind, key, content }: SeedRecord, reason: string): Promise<DraftRef> {
  const open = await staffDb().version.findFirst({
    where: { kind, key, fromEdition: null },
  })
  if (open) return open
  const changed = await openChange(kind, key, 'revision', reason)
  return changed ?? createDraft(kind, content as Typed, { key })
}

async function submit(record: SeedRecord, reason: string): Promise<number> {
  const draft = await draftOf(record, reason)
  const { state } = await staffDb().version.findUniqueOrThrow({
    where: { id: draft.id },
  })
  if (state === 'submitted') return draft.id
  const saved = await saveDraft(draft.id, draft.revision, record.content as Typed)
  const outcome = saved.ok ? await submitDraft(draft.id, saved.draft.revision) : saved
  if (!outcome.ok) throw new Error(`${record.file} ${record.key}: ${JSON.stringify(outcome)}`)
  return draft.id
}

async function load(edition: SeedEdition, author: Staff, reviewer: Staff): Promise<void> {
  if (await staffDb().edition.findUnique({ where: { importName: edition.name } })) return
  const versions = await actAs(author, async () => {
    const ids: number[] = []
    for (const record of edition.records) ids.push(await submit(record, edition.reason.zh))
    return ids
  })
  const number = await actAs(reviewer, () => publishImport(edition.name, edition.reason, versions))
  console.log(`edition ${number}: ${versions.length} records from ${edition.name}`)
}

const made = await createFirstAccounts([
  { username: 'recorder', name: '登记员 Recorder', role: 'recorder' },
  { username: 'reviewer', name: '审核员 Reviewer', role: 'reviewer' },
])
for (const { username, role, password } of made)
  console.log(`ACCOUNT ${JSON.stringify({ username, role, password })}`)
const person = (username: string) => staffDb().staff.findUniqueOrThrow({ where: { username } })
const [author, reviewer] = [await person('recorder'), await person('reviewer')]
for (const edition of readSeedEditions()) await load(edition, author, reviewer)
await staffDb().$disconnect()
