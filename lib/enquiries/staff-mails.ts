import 'server-only'
import type { StaffTransaction } from '#lib/db/staff'
import { latestEdition } from '#lib/editions/as-of'
import { staffLetter } from '#lib/enquiries/letters'
import { deskMail } from '#lib/enquiries/settings'
import { queueMail } from '#lib/mail/queue-mail'
import { getPublishedOfficer } from '#lib/officers/queries'

interface Told {
  reference: string
  answerBy: string
  /** Key of the officer who was named to the enquirer; null: the desk. */
  officerKey: string | null
  /** Tells several mails of one sort about an enquiry apart. */
  about?: string
}

/** The address of the officer as the newest edition has it; null when nobody was named or none is published. */
async function officerMail(key: string | null): Promise<string | null> {
  if (key === null) return null
  return (await getPublishedOfficer(key, (await latestEdition()).number))?.content.email ?? null
}

/** Tells who answers of what was written: the officer, else the desk. */
export async function tellOfMessage(tx: StaffTransaction, { officerKey, ...told }: Told): Promise<void> {
  const to = (await officerMail(officerKey)) ?? deskMail()
  if (to) await queueMail(tx, staffLetter('message', { ...told, to }))
}

/** Tells the officer that an answer is late, and the desk above them. */
export async function tellOfLateness(tx: StaffTransaction, { officerKey, ...told }: Told): Promise<void> {
  const [officer, desk] = [await officerMail(officerKey), deskMail()]
  if (officer) await queueMail(tx, staffLetter('overdue', { ...told, to: officer, about: ':officer' }))
  if (desk && desk !== officer) await queueMail(tx, staffLetter('overdue', { ...told, to: desk }))
}
