import { requireStaff } from '#lib/auth/session'
import { staffDb } from '#lib/db/staff'
import { audit } from '#lib/desk/drafts'
import { publishVersions } from '#lib/editions/publish'

export type ReviewOutcome =
  | { ok: true; edition: number }
  | { ok: false; problem: 'gone' | 'notSubmitted' | 'ownWork' | 'conflict' }
  /** Records that it refers to and that no edition has yet, or records that still refer to what is withdrawn. */
  | { ok: false; problem: 'refersToUnpublished' | 'stillCited'; refs: string[] }

/**
 * Publishes submitted versions together, as one edition. `revisions` are the ones the reviewer was shown: a version
 * that changed since is not published. Refuses the reviewer's own work; the database refuses it too.
 */
export async function publishDrafts(revisions: ReadonlyMap<number, number>): Promise<ReviewOutcome> {
  const staff = await requireStaff('reviewer')
  const drafts = await staffDb().version.findMany({ where: { id: { in: [...revisions.keys()] } } })
  if (drafts.length === 0 || drafts.length < revisions.size) return { ok: false, problem: 'gone' }
  if (drafts.some((draft) => draft.state !== 'submitted')) return { ok: false, problem: 'notSubmitted' }
  if (drafts.some((draft) => draft.revision !== revisions.get(draft.id))) return { ok: false, problem: 'conflict' }
  if (drafts.some((draft) => draft.authorIds.includes(staff.id))) return { ok: false, problem: 'ownWork' }
  const refs = drafts.map(({ kind, key }) => `${kind}:${key}`)
  const cited = drafts.filter(({ change }) => change !== 'withdrawal').flatMap(({ cites }) => cites)
  const missing = await notInForce(cited.filter((ref) => !refs.includes(ref)))
  if (missing.length > 0) return { ok: false, problem: 'refersToUnpublished', refs: missing }
  const withdrawn = drafts.filter(({ change }) => change === 'withdrawal').map(({ kind, key }) => `${kind}:${key}`)
  const citing = await citingInForce(withdrawn, refs)
  if (citing.length > 0) return { ok: false, problem: 'stillCited', refs: citing }
  const changes = new Set(drafts.map(({ change }) => change))
  const kind = changes.has('withdrawal') ? 'withdrawal' : changes.has('correction') ? 'correction' : 'publication'
  const reason = drafts.map((draft) => draft.reason).find((text) => text !== null) ?? null
  const order = drafts.sort((a, b) => a.id - b.id).map(({ id }) => id)
  const edition = await publishVersions(order, { kind, reasonZh: reason, reasonEn: reason, reviewerId: staff.id })
  return { ok: true, edition }
}

/** One import as one edition, for the loader of sourced data. The versions are submitted by another person before. */
export async function publishImport(
  importName: string,
  reason: { zh: string; en: string },
  versionIds: readonly number[],
): Promise<number> {
  const staff = await requireStaff('reviewer')
  return publishVersions(versionIds, {
    kind: 'import',
    reasonZh: reason.zh,
    reasonEn: reason.en,
    importName,
    reviewerId: staff.id,
  })
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

async function notInForce(refs: string[]): Promise<string[]> {
  const rows = await staffDb().$queryRaw<{ ref: string }[]>`
    SELECT kind || ':' || key AS ref FROM version
    WHERE kind || ':' || key = ANY (${refs}) AND from_edition IS NOT NULL AND until_edition IS NULL
      AND change <> 'withdrawal'`
  const present = new Set(rows.map(({ ref }) => ref))
  return [...new Set(refs)].filter((ref) => !present.has(ref))
}

async function citingInForce(withdrawn: string[], apart: string[]): Promise<string[]> {
  if (withdrawn.length === 0) return []
  const rows = await staffDb().$queryRaw<{ ref: string }[]>`
    SELECT kind || ':' || key AS ref FROM version
    WHERE cites && ${withdrawn} AND from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal'`
  return rows.map(({ ref }) => ref).filter((ref) => !apart.includes(ref))
}
