import { requireStaff } from '#lib/auth/session'
import { staffDb } from '#lib/db/staff'
import type { Kind } from '#lib/editions/kinds'

const listed = {
  id: true,
  kind: true,
  key: true,
  change: true,
  state: true,
  revision: true,
  titleZh: true,
  titleEn: true,
  authorIds: true,
  updatedAt: true,
  submittedAt: true,
  returnReason: true,
} as const

/** Drafts that are not published, by state, newest first. */
export async function listDraftsForStaff(state: 'draft' | 'submitted' | 'returned') {
  await requireStaff()
  return staffDb().version.findMany({
    where: { state },
    select: listed,
    orderBy: { updatedAt: 'desc' },
    take: 200,
  })
}
export type DraftItem = Awaited<ReturnType<typeof listDraftsForStaff>>[number]

/** One version with its content, whatever its state, and what is in force beside it; null when there is none. */
export async function getVersionForStaff(id: number) {
  await requireStaff()
  const version = await staffDb().version.findUnique({ where: { id } })
  if (!version) return null
  const inForce = await staffDb().version.findFirst({
    where: {
      recordId: version.recordId,
      fromEdition: { not: null },
      untilEdition: null,
      id: { not: id },
    },
  })
  const people = await staffDb().staff.findMany({
    where: { id: { in: version.authorIds } },
    select: { id: true, name: true },
  })
  return {
    ...version,
    valueCny: version.valueCny?.toFixed(2) ?? null,
    inForce: inForce && { ...inForce, valueCny: inForce.valueCny?.toFixed(2) ?? null },
    authors: people,
  }
}
export type VersionForStaff = NonNullable<Awaited<ReturnType<typeof getVersionForStaff>>>

/** Records of a kind for choosing one in a form: those in force and those in draft, by name. */
export async function listChoicesForStaff(kind: Kind) {
  await requireStaff()
  const rows = await staffDb().version.findMany({
    where: {
      kind,
      OR: [{ fromEdition: null }, { untilEdition: null, change: { not: 'withdrawal' } }],
    },
    select: { key: true, titleZh: true, titleEn: true, fromEdition: true },
    orderBy: [{ sortName: 'asc' }, { key: 'asc' }, { fromEdition: { sort: 'desc', nulls: 'last' } }],
    take: 5000,
  })
  return rows.filter((row, at) => rows.findIndex(({ key }) => key === row.key) === at)
}
export type Choice = Awaited<ReturnType<typeof listChoicesForStaff>>[number]

/** What was done to a record or by everybody, newest first, at most 200 entries. */
export async function listAuditForStaff(subject?: { kind: Kind; key: string }) {
  await requireStaff()
  return staffDb().auditEntry.findMany({
    where: subject,
    include: { staff: { select: { name: true } } },
    orderBy: { id: 'desc' },
    take: 200,
  })
}
