import { requireStaff } from '#lib/auth/session'
import { staffDb, type StaffTransaction } from '#lib/db/staff'
import { patience } from '#lib/enquiries/ask'
import { openMessage, openPersonal } from '#lib/enquiries/sealing'
import { stateOf } from '#lib/enquiries/state'

export const enquiryFilters = ['open', 'mine', 'unassigned', 'overdue', 'answered', 'closed'] as const
export type EnquiryFilter = (typeof enquiryFilters)[number]

const isOpen = { answeredAt: null, closedAt: null }

function conditionOf(filter: EnquiryFilter, staffId: string) {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const conditions = {
    open: isOpen,
    mine: { assignedTo: staffId, closedAt: null },
    unassigned: { ...isOpen, assignedTo: null },
    overdue: { ...isOpen, answerBy: { lt: new Date(today) } },
    answered: { answeredAt: { not: null }, closedAt: null },
    closed: { closedAt: { not: null } },
  }
  return conditions[filter]
}

/** The inbox by answer-by date, without anything personal; what one's own officer's record answers for stands first. */
export async function listEnquiriesForStaff(filter: EnquiryFilter) {
  const staff = await requireStaff()
  const [rows, people, own] = await Promise.all([
    staffDb().enquiry.findMany({
      where: conditionOf(filter, staff.id),
      orderBy: [{ answerBy: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
    staffDb().staff.findMany({ select: { id: true, name: true } }),
    staffDb().staff.findUnique({ where: { id: staff.id }, select: { officerKey: true } }),
  ])
  const isOwn = ({ officerKey }: { officerKey: string | null }) =>
    officerKey !== null && officerKey === own?.officerKey
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))].map((row) => ({
    reference: row.reference,
    about: row.about,
    suspicious: row.suspicious,
    receivedAt: row.receivedAt,
    answerBy: row.answerBy.toISOString().slice(0, 10),
    overdue: row.overdueAt !== null && row.answeredAt === null && row.closedAt === null,
    state: stateOf(row),
    assignedTo: people.find(({ id }) => id === row.assignedTo)?.name ?? null,
  }))
}

/** How many there are under each filter. */
export async function countEnquiriesForStaff(): Promise<Record<EnquiryFilter, number>> {
  const staff = await requireStaff()
  const counts = await Promise.all(
    enquiryFilters.map((filter) => staffDb().enquiry.count({ where: conditionOf(filter, staff.id) })),
  )
  return Object.fromEntries(enquiryFilters.map((filter, at) => [filter, counts[at] ?? 0])) as Record<
    EnquiryFilter,
    number
  >
}

/** One enquiry, opened, with messages and notes; null when there is none of that reference. */
export async function getEnquiryForStaff(reference: string) {
  await requireStaff()
  const row = await staffDb().enquiry.findUnique({
    where: { reference },
    include: { messages: { orderBy: { id: 'asc' } } },
  })
  if (!row) return null
  const people = await staffDb().staff.findMany({ select: { id: true, name: true } })
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  return {
    ...row,
    answerBy: row.answerBy.toISOString().slice(0, 10),
    state: stateOf(row),
    assignee: nameOf(row.assignedTo),
    personal: openPersonal(row.sealed, reference),
    messages: row.messages.map((message) => ({
      id: message.id,
      kind: message.kind as 'enquirer' | 'reply' | 'note',
      by: nameOf(message.staffId),
      at: message.at,
      text: openMessage(message, reference),
    })),
  }
}
export type EnquiryForStaff = NonNullable<Awaited<ReturnType<typeof getEnquiryForStaff>>>

/** Whom an enquiry can be given to: everybody who may answer it. */
export async function listAnsweringStaff(): Promise<{ id: string; name: string }[]> {
  await requireStaff()
  return staffDb().staff.findMany({
    where: { disabledAt: null, role: { in: ['recorder', 'reviewer'] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** Changes one enquiry as nobody else does meanwhile; null when there is none, or its data were erased. */
export async function withEnquiry<Result>(
  reference: string,
  work: (tx: StaffTransaction, row: NonNullable<Awaited<ReturnType<typeof lock>>>) => Promise<Result>,
): Promise<Result | null> {
  await requireStaff()
  return staffDb().$transaction(async (tx) => {
    const row = await lock(tx, reference)
    return row && row.erasedAt === null ? work(tx, row) : null
  }, patience)
}

async function lock(tx: StaffTransaction, reference: string) {
  await tx.$queryRaw`SELECT 1 AS one FROM enquiry WHERE reference = ${reference} FOR UPDATE`
  return tx.enquiry.findUnique({ where: { reference } })
}
