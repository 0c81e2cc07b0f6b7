import { requireStaff } from '#lib/auth/session'
import type { Staff } from '#lib/auth/staff'
import { isUniqueViolation, staffDb, type JsonInput, type StaffTransaction } from '#lib/db/staff'
import { newKey } from '#lib/desk/keys'
import { validate } from '#lib/desk/kinds'
import { citesOf } from '#lib/editions/cites'
import type { Kind } from '#lib/editions/kinds'
import type { z } from 'zod'

/** Content as it was typed: the shape of the kind's schema, complete or not. */
export type Typed = Record<string, unknown>

export interface DraftRef {
  id: number
  kind: Kind
  key: string
  revision: number
}

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

const ref = { id: true, kind: true, key: true, revision: true } as const

export async function audit(
  tx: StaffTransaction,
  staff: Staff,
  action: string,
  draft: { id: number; kind: Kind; key: string },
  more: { before?: JsonInput; after?: JsonInput; detail?: string | null } = {},
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      staffId: staff.id,
      action,
      kind: draft.kind,
      key: draft.key,
      versionId: draft.id,
      ...more,
    },
  })
}

function titles(content: Typed): {
  titleZh: string | null
  titleEn: string | null
} {
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
  const name = (content.name ?? content.describes ?? {}) as Typed
  return {
    titleZh: text(content.nameZh ?? name.zh),
    titleEn: text(content.nameEn ?? name.en),
  }
}

/**
 * A new record as a draft. `key` is given by the loader of sourced data; the desk lets it be made from the content.
 * The same form sent twice (same token) answers with the draft it made the first time.
 */
export async function createDraft(
  kind: Kind,
  content: Typed,
  { key, formToken = null }: { key?: string; formToken?: string | null } = {},
): Promise<DraftRef> {
  const staff = await requireStaff('recorder', 'reviewer')
  for (let attempt = 1; ; attempt += 1) {
    const made = formToken && (await findByToken(formToken))
    if (made) return made
    try {
      return await insertDraft(staff, kind, content, key, formToken)
    } catch (error) {
      // The same form, or another record of the same name, was saved at this very moment: look again.
      if (!isUniqueViolation(error) || key !== undefined || attempt === 5) throw error
    }
  }
}

function insertDraft(
  staff: Staff,
  kind: Kind,
  content: Typed,
  key: string | undefined,
  formToken: string | null,
) {
  return staffDb().$transaction(async (tx) => {
    const record = await tx.record.create({
      data: { kind, formToken, key: key ?? (await newKey(tx, kind, content)) },
    })
    const version = {
      recordId: record.id,
      kind,
      key: record.key,
      change: 'publication' as const,
    }
    const data = {
      ...version,
      ...titles(content),
      content: content as JsonInput,
      authorIds: [staff.id],
    }
    const draft = await tx.version.create({ data, select: ref })
    await audit(tx, staff, `${kind}.draft`, draft, {
      after: content as JsonInput,
    })
    return draft
  })
}

async function findByToken(formToken: string): Promise<DraftRef | null> {
  return staffDb().version.findFirst({
    where: { record: { formToken } },
    orderBy: { id: 'asc' },
    select: ref,
  })
}

/**
 * A draft that will correct or withdraw what is in force, begun from it. Resolves to the open draft when there is one
 * already, and to null when nothing is in force.
 */
export async function openChange(
  kind: Kind,
  key: string,
  change: 'correction' | 'withdrawal',
  reason: string,
): Promise<DraftRef | null> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const record = await tx.record.findUnique({
      where: { kind_key: { kind, key } },
    })
    if (!record) return null
    await tx.$queryRaw`SELECT 1 FROM record WHERE id = ${record.id} FOR NO KEY UPDATE`
    const open = await tx.version.findFirst({
      where: { recordId: record.id, fromEdition: null },
      select: ref,
    })
    if (open) return open
    const current = await tx.version.findFirst({
      where: {
        recordId: record.id,
        fromEdition: { not: null },
        untilEdition: null,
        change: { not: 'withdrawal' },
      },
    })
    if (!current) return null
    const { titleZh, titleEn } = current
    const data = {
      recordId: record.id,
      kind,
      key,
      change,
      reason,
      titleZh,
      titleEn,
      authorIds: [staff.id],
    }
    const draft = await tx.version.create({
      data: { ...data, content: current.content as JsonInput },
      select: ref,
    })
    await audit(tx, staff, `${kind}.${change}Draft`, draft, { detail: reason })
    return draft
  })
}

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
        authorIds: [...new Set([...before.authorIds, staff.id])],
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

export type SubmitOutcome =
  | { ok: true; draft: DraftRef }
  | { ok: false; problem: 'invalid'; issues: z.core.$ZodIssue[] }
  | {
      ok: false
      problem: 'gone' | 'notEditable' | 'conflict' | 'reasonRequired'
    }

/** Checks a draft whole, computes what filters and totals need, and hands it to the reviewers. */
export async function submitDraft(id: number, revision: number): Promise<SubmitOutcome> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const draft = await tx.version.findUnique({ where: { id } })
    if (!draft) return { ok: false, problem: 'gone' }
    if (draft.state !== 'draft' && draft.state !== 'returned') return { ok: false, problem: 'notEditable' }
    if (draft.change !== 'publication' && !draft.reason?.trim())
      return { ok: false, problem: 'reasonRequired' }
    const checked = validate(draft.kind, draft.content)
    if (!checked.ok) return { ok: false, problem: 'invalid', issues: checked.issues }
    const { count } = await tx.version.updateMany({
      where: { id, revision, state: draft.state },
      data: {
        ...checked.columns,
        content: checked.content as JsonInput,
        cites: citesOf(draft.kind, checked.content),
        state: 'submitted',
        submittedAt: new Date(),
        returnReason: null,
      },
    })
    if (count === 0) return { ok: false, problem: 'conflict' }
    await audit(tx, staff, `${draft.kind}.submit`, draft)
    return {
      ok: true,
      draft: { id, kind: draft.kind, key: draft.key, revision },
    }
  })
}

/** Throws a draft away that no edition has; what was typed stays in the audit. Resolves to false when there is none. */
export async function discardDraft(id: number): Promise<boolean> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const draft = await tx.version.findUnique({ where: { id } })
    if (!draft || draft.state === 'published') return false
    await tx.version.delete({ where: { id } })
    await audit(tx, staff, `${draft.kind}.discard`, draft, {
      before: draft.content as JsonInput,
    })
    return true
  })
}
