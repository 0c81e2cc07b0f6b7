import { requireStaff } from '#lib/auth/session'
import type { Staff } from '#lib/auth/staff'
import { staffDb, type StaffTransaction } from '#lib/db/staff'
import { withEnquiry } from '#lib/desk/enquiries'
import { readCalendar } from '#lib/enquiries/calendar'
import { eraseEnquiry } from '#lib/enquiries/erase'
import { formDigest } from '#lib/enquiries/form-token'
import { replyLetter } from '#lib/enquiries/letters'
import { openPersonal, sealMessage } from '#lib/enquiries/sealing'
import { readEnquiry, type EnquiryStatus } from '#lib/enquiries/status'
import { queueMail } from '#lib/mail/queue-mail'
import { countsFrom, workdaysBetween } from '#lib/workdays/workdays'
import { beijingDay } from '#lib/dates/beijing-time'

/** The audit says who did what to which enquiry, never what is in it. */
async function note(tx: StaffTransaction, staff: Staff, act: string, reference: string): Promise<void> {
  await tx.auditEntry.create({
    data: { staffId: staff.id, action: `enquiry.${act}`, detail: reference },
    select: { id: true },
  })
}

/** Gives an enquiry to somebody who may answer it. False when there is no such enquiry or person, or it is closed. */
export async function assignEnquiry(reference: string, staffId: string): Promise<boolean> {
  const staff = await requireStaff('recorder', 'reviewer', 'administrator')
  const assignee = await staffDb().staff.findFirst({
    where: { id: staffId, disabledAt: null, role: { in: ['recorder', 'reviewer'] } },
    select: { id: true },
  })
  if (!assignee) return false
  const done = await withEnquiry(reference, async (tx, row) => {
    if (row.closedAt !== null) return false
    const assignedAt = row.assignedAt ?? new Date()
    await tx.enquiry.update({
      where: { id: row.id },
      data: { assignedTo: assignee.id, assignedAt },
      select: { id: true },
    })
    await note(tx, staff, 'enquiryAssign', reference)
    return true
  })
  return done ?? false
}

/**
 * Adds a reply, which the enquirer reads on the status page and by mail, or a note that only staff see. The same form
 * sent twice adds one. False when there is no such enquiry, or it is closed and a reply would reach nobody.
 */
export async function writeToEnquiry(
  reference: string,
  kind: 'reply' | 'note',
  { text, formToken }: { text: string; formToken: string },
): Promise<boolean> {
  const staff = await requireStaff('recorder', 'reviewer')
  const calendar = await readCalendar()
  const digest = formDigest(formToken)
  const done = await withEnquiry(reference, async (tx, row) => {
    const known = await tx.enquiryMessage.findUnique({
      where: { formDigest: digest },
      select: { enquiryId: true },
    })
    if (known) return known.enquiryId === row.id
    if (kind === 'reply' && row.closedAt !== null) return false
    const sealed = sealMessage(text, reference, digest)
    const { id } = await tx.enquiryMessage.create({
      data: { enquiryId: row.id, formDigest: digest, kind, staffId: staff.id, sealed },
      select: { id: true },
    })
    if (kind === 'reply') {
      const answered = row.answeredAt ? {} : answeredNow(row.receivedAt, calendar)
      const assigned = row.assignedTo ? {} : { assignedTo: staff.id, assignedAt: new Date() }
      const data = { ...answered, ...assigned }
      await tx.enquiry.update({ where: { id: row.id }, data, select: { id: true } })
      const to = openPersonal(row.sealed, reference)?.email
      const locale = row.locale === 'en' ? 'en' : 'zh'
      if (to) await queueMail(tx, replyLetter({ reference, locale, to, text }, id))
    }
    await note(tx, staff, kind === 'reply' ? 'enquiryReply' : 'enquiryNote', reference)
    return true
  })
  return done ?? false
}

function answeredNow(receivedAt: Date, calendar: Awaited<ReturnType<typeof readCalendar>>) {
  const now = new Date()
  const answerDays = workdaysBetween(
    countsFrom(receivedAt, calendar),
    beijingDay(now.toISOString()),
    calendar,
  )
  return { answeredAt: now, answerDays }
}

/** Closes an enquiry: from now its personal data wait to be erased. */
export async function closeEnquiry(reference: string): Promise<boolean> {
  const staff = await requireStaff('recorder', 'reviewer')
  const done = await withEnquiry(reference, async (tx, row) => {
    if (row.closedAt !== null) return false
    await tx.enquiry.update({ where: { id: row.id }, data: { closedAt: new Date() }, select: { id: true } })
    await note(tx, staff, 'enquiryClose', reference)
    return true
  })
  return done ?? false
}

/** Everything that its enquirer may know of an enquiry, for who asks by telephone; null when there is none or it was erased. */
export async function exportEnquiryForEnquirer(reference: string): Promise<EnquiryStatus | null> {
  const staff = await requireStaff('administrator')
  return withEnquiry(reference, async (tx, row) => {
    await note(tx, staff, 'enquiryExport', reference)
    return readEnquiry(tx, row)
  })
}

/** Erases an enquiry's personal data at once, as its enquirer may ask by telephone. */
export async function eraseEnquiryForEnquirer(reference: string): Promise<boolean> {
  const staff = await requireStaff('administrator')
  const done = await withEnquiry(reference, async (tx, row) => {
    await eraseEnquiry(tx, row)
    await note(tx, staff, 'enquiryErase', reference)
    return true
  })
  return done ?? false
}
