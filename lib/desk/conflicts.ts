import { requireStaff } from '#lib/auth/session'
import { staffDb, type JsonInput } from '#lib/db/staff'
import type { Kind } from '#lib/editions/kinds'
import { audit } from '#lib/desk/audit'
import { type Typed } from '#lib/desk/drafts'

/**
 * Keeps what somebody typed into a form that had grown old, so that it can be set beside what was saved meanwhile. The
 * draft stays as it is, or gone. `reason` is what was typed as the reason of a change. Resolves to the number under which `getKeptText` gives the text back; null when there
 * never was such a draft.
 */
export async function keepText(draftId: number, typed: Typed, reason?: string): Promise<string | null> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const last = await tx.auditEntry.findFirst({
      where: { versionId: draftId, kind: { not: null } },
      orderBy: { id: 'desc' },
      select: { kind: true, key: true },
    })
    if (!last?.kind || !last.key) return null
    const action = `${last.kind}.conflict`
    await audit(
      tx,
      staff,
      action,
      { id: draftId, kind: last.kind, key: last.key },
      { after: typed as JsonInput, detail: reason },
    )
    const kept = await tx.auditEntry.findFirstOrThrow({
      where: { staffId: staff.id, versionId: draftId, action },
      orderBy: { id: 'desc' },
      select: { id: true },
    })
    return kept.id.toString()
  })
}

export interface KeptText {
  kind: Kind
  key: string
  typed: Typed
  /** What was typed as the reason of a change; null when the form did not ask for one. */
  reason: string | null
}

/** A text that the signed-in person had kept for a draft, or null. */
export async function getKeptText(id: bigint, draftId: number): Promise<KeptText | null> {
  const staff = await requireStaff('recorder', 'reviewer')
  const kept = await staffDb().auditEntry.findFirst({
    where: { id, versionId: draftId, staffId: staff.id, action: { endsWith: '.conflict' } },
    select: { kind: true, key: true, after: true, detail: true },
  })
  if (!kept?.kind || !kept.key) return null
  return { kind: kept.kind, key: kept.key, typed: kept.after as Typed, reason: kept.detail }
}
