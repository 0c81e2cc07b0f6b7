import { requireStaff } from '#lib/auth/session'
import { sql, staffDb, type JsonInput, type StaffTransaction } from '#lib/db/staff'
import type { Staff } from '#lib/auth/staff'
import type { PressContent, PressDraft } from '#lib/press/schema'

export type PressProblem = 'gone' | 'noSuchEdition' | 'eventNotInEdition' | 'notOpen' | 'conflict' | 'ownWork'
export type PressOutcome = { ok: true; id: number } | { ok: false; problem: PressProblem }

/** A new press pack, which nobody but staff sees. The same form sent twice makes one. */
export async function preparePressPack(draft: PressDraft, formToken: string): Promise<PressOutcome> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${formToken}))::text AS locked`
    const made = await tx.pressPack.findUnique({ where: { formToken }, select: { id: true } })
    if (made) return { ok: true, id: made.id }
    const problem = await whyNot(tx, draft)
    if (problem) return { ok: false, problem }
    const data = { ...columns(draft), formToken, authorIds: [staff.id] }
    const { id } = await tx.pressPack.create({ data, select: { id: true } })
    await note(tx, staff, 'pressPrepare', draft.event, { pack: id, ...columns(draft) })
    return { ok: true, id }
  })
}

/** Changes a pack that nobody has approved; whoever does so may not approve it any more. */
export async function revisePressPack(
  id: number,
  revision: number,
  draft: PressDraft,
): Promise<PressOutcome> {
  const staff = await requireStaff('recorder', 'reviewer')
  return staffDb().$transaction(async (tx) => {
    const pack = await lock(tx, id)
    if (!pack) return { ok: false, problem: 'gone' }
    if (pack.approvedBy !== null || pack.withdrawnAt !== null) return { ok: false, problem: 'notOpen' }
    if (pack.revision !== revision) return { ok: false, problem: 'conflict' }
    const problem = await whyNot(tx, draft)
    if (problem) return { ok: false, problem }
    const authorIds = [...new Set([...pack.authorIds, staff.id])]
    await tx.pressPack.update({
      where: { id },
      data: { ...columns(draft), authorIds, revision: revision + 1 },
    })
    await note(tx, staff, 'pressRevise', draft.event, { pack: id, ...columns(draft) })
    return { ok: true, id }
  })
}

/**
 * Approves the pack as the reviewer was shown it: from its release time on the public reads it. A time that has passed
 * means now. Refuses the reviewer's own work; the database refuses it too.
 */
export async function approvePressPack(id: number, revision: number): Promise<PressOutcome> {
  const staff = await requireStaff('reviewer')
  return staffDb().$transaction(async (tx) => {
    const pack = await lock(tx, id)
    if (!pack) return { ok: false, problem: 'gone' }
    if (pack.approvedBy !== null || pack.withdrawnAt !== null) return { ok: false, problem: 'notOpen' }
    if (pack.revision !== revision) return { ok: false, problem: 'conflict' }
    if (pack.authorIds.includes(staff.id)) return { ok: false, problem: 'ownWork' }
    // The database sets both times by its own clock.
    const data = { approvedBy: staff.id, approvedAt: new Date() }
    const { releaseAt } = await tx.pressPack.update({ where: { id }, data })
    await note(tx, staff, 'pressApprove', pack.eventKey, { pack: id, releaseAt: releaseAt.toISOString() })
    return { ok: true, id }
  })
}

/** Takes a pack back with a reason. One that is out stays in its place and says so; another is never seen. */
export async function withdrawPressPack(id: number, reason: string): Promise<boolean> {
  const staff = await requireStaff('reviewer')
  return staffDb().$transaction(async (tx) => {
    const pack = await lock(tx, id)
    if (!pack || pack.withdrawnAt !== null) return false
    const data = { withdrawnBy: staff.id, withdrawnAt: new Date(), withdrawnReason: reason }
    await tx.pressPack.update({ where: { id }, data })
    await note(tx, staff, 'pressWithdraw', pack.eventKey, { pack: id }, reason)
    return true
  })
}

/** Every pack, the newest first, with the names of its people and its number once it is out. */
export async function listPressPacksForStaff() {
  await requireStaff()
  const [packs, released, people, events] = await Promise.all([
    staffDb().pressPack.findMany({ orderBy: { id: 'desc' }, take: 200 }),
    staffDb().$queryRaw<{ id: number; number: number }[]>(sql`SELECT id, number FROM released_press_pack`),
    staffDb().staff.findMany({ select: { id: true, name: true } }),
    staffDb().version.findMany({
      where: { kind: 'event', fromEdition: { not: null }, untilEdition: null },
      select: { key: true, titleZh: true, titleEn: true },
    }),
  ])
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  return packs.map((pack) => ({
    ...pack,
    content: pack.content as unknown as PressContent,
    number: released.find(({ id }) => id === pack.id)?.number ?? null,
    authors: pack.authorIds.flatMap((id) => nameOf(id) ?? []),
    approver: nameOf(pack.approvedBy),
    event: events.find(({ key }) => key === pack.eventKey) ?? {
      key: pack.eventKey,
      titleZh: pack.eventKey,
      titleEn: pack.eventKey,
    },
  }))
}
export type PressPackForStaff = Awaited<ReturnType<typeof listPressPacksForStaff>>[number]

/** One pack, whatever its state; null when there is none. */
export async function getPressPackForStaff(id: number): Promise<PressPackForStaff | null> {
  await requireStaff()
  return (await listPressPacksForStaff()).find((pack) => pack.id === id) ?? null
}

const columns = ({ event, edition, releaseAt, content }: PressDraft) => ({
  eventKey: event,
  edition,
  releaseAt,
  content: content as JsonInput,
})

async function lock(tx: StaffTransaction, id: number) {
  await tx.$queryRaw`SELECT 1 FROM press_pack WHERE id = ${id} FOR UPDATE`
  return tx.pressPack.findUnique({ where: { id } })
}

/** Why a pack cannot be about that event at that edition; null when it can. */
async function whyNot(tx: StaffTransaction, { event, edition }: PressDraft): Promise<PressProblem | null> {
  if (!(await tx.edition.findUnique({ where: { number: edition } }))) return 'noSuchEdition'
  const inForce = await tx.version.findFirst({
    where: {
      kind: 'event',
      key: event,
      fromEdition: { lte: edition },
      OR: [{ untilEdition: null }, { untilEdition: { gt: edition } }],
      change: { not: 'withdrawal' },
    },
    select: { id: true },
  })
  return inForce ? null : 'eventNotInEdition'
}

async function note(
  tx: StaffTransaction,
  staff: Staff,
  act: string,
  event: string,
  after: Record<string, JsonInput | Date>,
  detail: string | null = null,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      staffId: staff.id,
      action: `event.${act}`,
      kind: 'event',
      key: event,
      after: JSON.parse(JSON.stringify(after)) as JsonInput,
      detail,
    },
  })
}
