import 'server-only'
import type { StaffTransaction } from '#lib/db/staff'
import { dropWaitingMail } from '#lib/mail/queue-mail'

/**
 * Erases all that is personal or says what somebody asked: the text, the messages, mail that still waits and the link.
 * What stays are the reference and the dates, for the record of answer times.
 */
export async function eraseEnquiry(
  tx: StaffTransaction,
  { id, reference, closedAt }: { id: number; reference: string; closedAt: Date | null },
): Promise<void> {
  await tx.enquiryMessage.deleteMany({ where: { enquiryId: id } })
  await dropWaitingMail(tx, `enquiry:${reference}:`)
  await tx.enquiry.update({
    where: { id },
    data: {
      sealed: null,
      secretDigest: null,
      formDigest: null,
      about: null,
      industry: null,
      placeCode: null,
      officerKey: null,
      assignedTo: null,
      suspicious: false,
      closedAt: closedAt ?? new Date(),
      erasedAt: new Date(),
    },
    select: { id: true },
  })
}
