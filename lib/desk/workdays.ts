import { requireStaff } from '#lib/auth/session'
import { staffDb } from '#lib/db/staff'
import type { YearDays } from '#lib/workdays/year-lines'

const ofYear = (year: string) => ({ gte: new Date(`${year}-01-01`), lte: new Date(`${year}-12-31`) })

/** What is entered for a year; both lists empty when nothing is. */
export async function getWorkdaysForStaff(year: string): Promise<YearDays> {
  await requireStaff()
  const days = await staffDb().workday.findMany({ where: { day: ofYear(year) }, orderBy: { day: 'asc' } })
  const listed = (works: boolean) =>
    days.filter((one) => one.works === works).map(({ day }) => day.toISOString().slice(0, 10))
  return { off: listed(false), working: listed(true) }
}

/** Replaces a year's entries. */
export async function saveWorkdays(year: string, { off, working }: YearDays): Promise<void> {
  const staff = await requireStaff('administrator')
  await staffDb().$transaction(async (tx) => {
    await tx.workday.deleteMany({ where: { day: ofYear(year) } })
    const rows = (days: string[], works: boolean) => days.map((day) => ({ day: new Date(day), works }))
    await tx.workday.createMany({ data: [...rows(off, false), ...rows(working, true)] })
    await tx.auditEntry.create({
      data: { staffId: staff.id, action: 'desk.workdays', detail: year },
      select: { id: true },
    })
  })
}
