import { requireStaff } from '#lib/auth/session'
import type { Staff } from '#lib/auth/staff'
import { isUniqueViolation, staffDb, type JsonInput, type StaffTransaction } from '#lib/db/staff'
import { audit } from '#lib/desk/audit'
import { newKey } from '#lib/desk/keys'
import type { Kind, LaterChange } from '#lib/editions/kinds'

/** Content as it was typed: the shape of the kind's schema, complete or not. */
export type Typed = Record<string, unknown>

export interface DraftRef {
  id: number
  kind: Kind
  key: string
  revision: number
}

const ref = { id: true, kind: true, key: true, revision: true } as const

export function titles(content: Typed): {
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
    const record = await recordOf(tx, kind, content, key, formToken)
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

/** The record for a first draft: a new one, or the one that is left of a first draft that was discarded. */
async function recordOf(
  tx: StaffTransaction,
  kind: Kind,
  content: Typed,
  key: string | undefined,
  formToken: string | null,
) {
  const asked = [...(formToken ? [{ formToken }] : []), ...(key ? [{ key }] : [])]
  const left =
    asked.length > 0 && (await tx.record.findFirst({ where: { kind, OR: asked, versions: { none: {} } } }))
  if (left) return left
  return tx.record.create({ data: { kind, formToken, key: key ?? (await newKey(tx, kind, content)) } })
}

async function findByToken(formToken: string): Promise<DraftRef | null> {
  return staffDb().version.findFirst({
    where: { record: { formToken } },
    orderBy: { id: 'asc' },
    select: ref,
  })
}

/**
 * A draft that will correct, revise or withdraw what is in force, begun from it. When a change of the record is open already,
 * resolves to that one, whatever it is, with `opened` false; to null when nothing is in force.
 */
export async function openChange(
  kind: Kind,
  key: string,
  change: LaterChange,
  reason: string,
): Promise<(DraftRef & { opened: boolean }) | null> {
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
    if (open) return { ...open, opened: false }
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
    return { ...draft, opened: true }
  })
}

/** Throws a draft away that no edition has; what was typed stays in the audit. Resolves to false when there is none. */
export async function discardDraft(id: number): Promise<boolean> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const draft = await tx.version.findUnique({ where: { id } })
    const { count } = await tx.version.deleteMany({ where: { id, fromEdition: null } })
    if (!draft || count === 0) return false
    await audit(tx, staff, `${draft.kind}.discard`, draft, {
      before: draft.content as JsonInput,
    })
    return true
  })
}
