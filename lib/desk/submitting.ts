import { requireStaff } from '#lib/auth/session'
import { staffDb, type JsonInput, type StaffTransaction, type Version } from '#lib/db/staff'
import { audit } from '#lib/desk/audit'
import type { DraftRef, Typed } from '#lib/desk/drafts'
import { validate, type Validated } from '#lib/desk/kinds'
import { citesOf } from '#lib/editions/cites'
import type { z } from 'zod'

export type SubmitOutcome =
  | { ok: true; draft: DraftRef }
  | { ok: false; problem: 'invalid'; issues: z.core.$ZodIssue[] }
  | {
      ok: false
      problem: 'gone' | 'notEditable' | 'conflict' | 'reasonRequired'
    }

/**
 * Checks a draft whole, computes what filters and totals need, and hands it to the reviewers. A withdrawal is not checked:
 * it takes the content in force.
 */
export async function submitDraft(id: number, revision: number): Promise<SubmitOutcome> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const draft = await tx.version.findUnique({ where: { id } })
    if (!draft) return { ok: false, problem: 'gone' }
    if (draft.state !== 'draft' && draft.state !== 'returned') return { ok: false, problem: 'notEditable' }
    if (draft.change !== 'publication' && !draft.reason?.trim())
      return { ok: false, problem: 'reasonRequired' }
    const checked =
      draft.change === 'withdrawal' ? await inForce(tx, draft) : validate(draft.kind, draft.content)
    if (!checked) return { ok: false, problem: 'gone' }
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

/**
 * A withdrawal takes away what is in force as it stands, whatever its draft says and the rules of today ask: content and
 * columns of that version, or null when there is none.
 */
async function inForce(tx: StaffTransaction, { recordId }: Version): Promise<Validated | null> {
  const current = await tx.version.findFirst({
    where: { recordId, fromEdition: { not: null }, untilEdition: null, change: { not: 'withdrawal' } },
  })
  if (!current) return null
  const { titleZh, titleEn, sortName, onDate, placeCode, cityCode, eventKey, parkKey } = current
  const { enterpriseKeys, valueCny, agreement, stage, industry, gbSection, strategic } = current
  const { counting, subjectKind, subjectKey, searchTokens, fundsCny, reached, standing } = current
  return {
    ok: true,
    content: current.content as Typed,
    columns: {
      ...{ titleZh, titleEn, sortName, onDate, placeCode, cityCode, eventKey, parkKey },
      ...{ enterpriseKeys, valueCny: valueCny?.toFixed(2) ?? null, agreement, stage, industry, gbSection },
      ...{ strategic, counting, subjectKind, subjectKey, searchTokens, reached, standing },
      fundsCny: fundsCny?.toFixed(2) ?? null,
    },
  }
}
