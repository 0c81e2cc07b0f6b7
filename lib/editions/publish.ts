import type { StaffTransaction } from '#lib/db/staff'
import { enqueue } from '#lib/jobs/queue'
import type { EditionKind } from '#generated/prisma/enums'

export interface Act {
  kind: EditionKind
  reasonZh: string | null
  reasonEn: string | null
  importName?: string
  reviewerId: string
}

/** The job that tells readers of a new edition; it comes with the edition, or not at all. */
export const tellOfEdition = 'tell-of-edition'

/**
 * Lets one act of publication through at a time, until its transaction ends: editions are numbered without a gap.
 * Waits up to a minute, longer than any statement may: an import of thousands of records takes its time.
 */
export async function awaitTurn(tx: StaffTransaction): Promise<void> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '60s'`
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('edition'))`
}

/**
 * The act itself, behind `awaitTurn` in one transaction: the submitted versions become the next edition and supersede
 * what was in force, with their audit entries. The database checks again that every version was submitted, is
 * unchanged, and has a reviewer who is none of its authors. Resolves to the edition's number.
 */
export async function publishVersions(
  tx: StaffTransaction,
  ids: readonly number[],
  act: Act,
): Promise<number> {
  const newest = await tx.edition.aggregate({ _max: { number: true } })
  const number = (newest._max.number ?? 0) + 1
  await tx.edition.create({ data: { number, ...act } })
  for (const id of ids) await putInForce(tx, id, number, act)
  await enqueue(tx, tellOfEdition, {}, { key: 'newest' })
  return number
}

async function putInForce(tx: StaffTransaction, id: number, number: number, act: Act): Promise<void> {
  const draft = await tx.version.findUniqueOrThrow({ where: { id } })
  const before = await tx.version.findFirst({
    where: {
      recordId: draft.recordId,
      fromEdition: { not: null },
      untilEdition: null,
    },
  })
  if (before)
    await tx.version.update({
      where: { id: before.id },
      data: { untilEdition: number },
    })
  const after = await tx.version.update({
    where: { id },
    data: {
      state: 'published',
      reviewerId: act.reviewerId,
      fromEdition: number,
    },
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
