import { requireStaff } from '#lib/auth/session'
import { staffDb, type JsonInput, type StaffTransaction } from '#lib/db/staff'
import { audit } from '#lib/desk/audit'
import { titles, type DraftRef, type Typed } from '#lib/desk/drafts'

export type SaveOutcome =
  | { ok: true; draft: DraftRef }
  /** Somebody saved in between: nothing was written; both texts are the caller's to show. */
  | {
      ok: false
      problem: 'conflict'
      theirs: Typed
      revision: number
      editor: string
    }
  | { ok: false; problem: 'gone' | 'notEditable' }

/** Saves what was typed, complete or not. `revision` is the one the form was shown with. */
export async function saveDraft(
  id: number,
  revision: number,
  content: Typed,
  reason?: string,
): Promise<SaveOutcome> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const before = await tx.version.findUnique({ where: { id } })
    if (!before) return { ok: false, problem: 'gone' }
    if (before.state !== 'draft' && before.state !== 'returned') return { ok: false, problem: 'notEditable' }
    const { count } = await tx.version.updateMany({
      where: { id, revision, state: { in: ['draft', 'returned'] } },
      data: {
        ...titles(content),
        content: content as JsonInput,
        revision: revision + 1,
        updatedAt: new Date(),
        // The last author is the last editor.
        authorIds: [...before.authorIds.filter((author) => author !== staff.id), staff.id],
        ...(reason === undefined ? {} : { reason }),
      },
    })
    if (count === 0) return conflict(tx, id)
    await audit(tx, staff, `${before.kind}.save`, before, {
      before: before.content as JsonInput,
      after: content as JsonInput,
    })
    return {
      ok: true,
      draft: { id, kind: before.kind, key: before.key, revision: revision + 1 },
    }
  })
}

async function conflict(tx: StaffTransaction, id: number): Promise<SaveOutcome> {
  const theirs = await tx.version.findUniqueOrThrow({ where: { id } })
  const editor = await tx.staff.findUnique({
    where: { id: theirs.authorIds.at(-1) ?? '' },
    select: { name: true },
  })
  return {
    ok: false,
    problem: 'conflict',
    theirs: theirs.content as Typed,
    revision: theirs.revision,
    editor: editor?.name ?? '',
  }
}
