import { requireStaff } from '#lib/auth/session'
import { staffDb, type StaffTransaction, type Version } from '#lib/db/staff'
import { audit } from '#lib/desk/audit'
import { changes } from '#lib/editions/kinds'
import { awaitTurn, publishVersions } from '#lib/editions/publish'

export type ReviewOutcome =
  | { ok: true; edition: number }
  | { ok: false; problem: 'gone' | 'notSubmitted' | 'ownWork' | 'conflict' }
  /** Records that it refers to and that no edition has yet, or records that still refer to what is withdrawn. */
  | {
      ok: false
      problem: 'refersToUnpublished' | 'stillCited'
      refs: string[]
    }

/** An import publishes hundreds of records at once; a single signing takes milliseconds of this. */
const patience = { timeout: 120_000, maxWait: 10_000 }

/**
 * Publishes submitted versions together, as one edition. `revisions` are the ones the reviewer was shown: a version
 * that changed since is not published. Refuses the reviewer's own work; the database refuses it too.
 */
export async function publishDrafts(revisions: ReadonlyMap<number, number>): Promise<ReviewOutcome> {
  const staff = await requireStaff('reviewer')
  return staffDb().$transaction(async (tx) => {
    await awaitTurn(tx)
    const wanted = [...revisions.keys()]
    await tx.$queryRaw`SELECT 1 FROM version WHERE id = ANY (${wanted}) FOR UPDATE`
    const drafts = await tx.version.findMany({
      where: { id: { in: wanted } },
      orderBy: { id: 'asc' },
    })
    const problem = await whyNot(tx, drafts, revisions, staff.id)
    if (problem) return problem
    const kind = changes.find((change) => drafts.some((draft) => draft.change === change))
    const reason = drafts.map((draft) => draft.reason).find((text) => text !== null) ?? null
    const act = {
      kind: kind ?? 'publication',
      reasonZh: reason,
      reasonEn: reason,
      reviewerId: staff.id,
    }
    const ids = drafts.map(({ id }) => id)
    return { ok: true, edition: await publishVersions(tx, ids, act) }
  }, patience)
}

/** Why these drafts cannot be published as the reviewer saw them, or null. */
async function whyNot(
  tx: StaffTransaction,
  drafts: Version[],
  revisions: ReadonlyMap<number, number>,
  reviewerId: string,
): Promise<ReviewOutcome | null> {
  if (drafts.length === 0 || drafts.length < revisions.size) return { ok: false, problem: 'gone' }
  if (drafts.some((draft) => draft.state !== 'submitted')) return { ok: false, problem: 'notSubmitted' }
  if (drafts.some((draft) => draft.revision !== revisions.get(draft.id)))
    return { ok: false, problem: 'conflict' }
  if (drafts.some((draft) => draft.authorIds.includes(reviewerId))) return { ok: false, problem: 'ownWork' }
  const refsOf = (chosen: Version[]) => chosen.map(({ kind, key }) => `${kind}:${key}`)
  const kept = drafts.filter(({ change }) => change !== 'withdrawal')
  const together = new Set(refsOf(kept))
  const withdrawn = refsOf(drafts.filter(({ change }) => change === 'withdrawal'))
  const cited = kept.flatMap(({ cites }) => cites).filter((ref) => !together.has(ref))
  const missing = await notInForce(tx, cited, withdrawn)
  if (missing.length > 0) return { ok: false, problem: 'refersToUnpublished', refs: missing }
  const citing = (await citingInForce(tx, withdrawn)).filter((ref) => !refsOf(drafts).includes(ref))
  return citing.length > 0 ? { ok: false, problem: 'stillCited', refs: citing } : null
}

/** One import as one edition, for the loader of sourced data. The versions are submitted by another person before. */
export async function publishImport(
  importName: string,
  reason: { zh: string; en: string },
  versionIds: readonly number[],
): Promise<number> {
  const staff = await requireStaff('reviewer')
  const act = {
    kind: 'import' as const,
    reasonZh: reason.zh,
    reasonEn: reason.en,
    importName,
    reviewerId: staff.id,
  }
  return staffDb().$transaction(async (tx) => {
    await awaitTurn(tx)
    return publishVersions(tx, versionIds, act)
  }, patience)
}

/** Sends a submitted draft back to its author with a reason. */
export async function returnDraft(id: number, reason: string): Promise<boolean> {
  const staff = await requireStaff('reviewer')
  return staffDb().$transaction(async (tx) => {
    const draft = await tx.version.findUnique({ where: { id } })
    const { count } = await tx.version.updateMany({
      where: { id, state: 'submitted' },
      data: { state: 'returned', returnReason: reason, updatedAt: new Date() },
    })
    if (!draft || count === 0) return false
    await audit(tx, staff, `${draft.kind}.return`, draft, { detail: reason })
    return true
  })
}

/** Of these records, those that no reader sees once the ones in `withdrawn` are gone. */
async function notInForce(tx: StaffTransaction, refs: string[], withdrawn: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ ref: string }[]>`
    SELECT ref FROM unnest(${refs}::text[]) AS ref JOIN version
      ON kind = split_part(ref, ':', 1)::record_kind AND key = split_part(ref, ':', 2)
    WHERE from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal'`
  const present = new Set(rows.map(({ ref }) => ref).filter((ref) => !withdrawn.includes(ref)))
  return [...new Set(refs)].filter((ref) => !present.has(ref))
}

async function citingInForce(tx: StaffTransaction, withdrawn: string[]): Promise<string[]> {
  if (withdrawn.length === 0) return []
  const rows = await tx.$queryRaw<{ ref: string }[]>`
    SELECT kind || ':' || key AS ref FROM version
    WHERE cites && ${withdrawn} AND from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal'`
  return rows.map(({ ref }) => ref)
}
