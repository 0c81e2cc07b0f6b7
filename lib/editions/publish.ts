import { staffDb, type StaffTransaction } from '#lib/db/staff'
import type { EditionKind } from '#generated/prisma/enums'

export interface Act {
  kind: EditionKind
  reasonZh: string | null
  reasonEn: string | null
  importName?: string
  reviewerId: string
}

/**
 * One act of publication: the submitted versions become the next edition and supersede what was in force, with their
 * audit entries, in one transaction. Acts wait for each other, so editions are numbered without a gap. The database
 * checks again that every version was submitted, is unchanged, and has a reviewer who is none of its authors.
 * Resolves to the edition's number.
 */
export async function publishVersions(versionIds: readonly number[], act: Act): Promise<number> {
  return staffDb().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('edition'))`
      const newest = await tx.edition.aggregate({ _max: { number: true } })
      const number = (newest._max.number ?? 0) + 1
      await tx.edition.create({ data: { number, ...act } })
      for (const id of versionIds) await putInForce(tx, id, number, act)
      return number
    },
    { timeout: 120_000, maxWait: 10_000 },
  )
}

async function putInForce(tx: StaffTransaction, id: number, number: number, act: Act): Promise<void> {
  const draft = await tx.version.findUniqueOrThrow({ where: { id } })
  const before = await tx.version.findFirst({
    where: { recordId: draft.recordId, fromEdition: { not: null }, untilEdition: null },
  })
  if (before) await tx.version.update({ where: { id: before.id }, data: { untilEdition: number } })
  const after = await tx.version.update({
    where: { id },
    data: { state: 'published', reviewerId: act.reviewerId, fromEdition: number },
  })
  await tx.auditEntry.create({
    data: {
      staffId: act.reviewerId,
      action: `${draft.kind}.${draft.change}`,
      kind: draft.kind,
      key: draft.key,
      versionId: id,
      edition: number,
      before: before?.content ?? undefined,
      after: after.content ?? undefined,
      detail: draft.reason,
    },
  })
}
