import 'server-only'
import type { StaffTransaction } from '#lib/db/staff'
import { sql } from '#lib/db/public'
import { latestEdition } from '#lib/editions/as-of'
import { listPublished } from '#lib/editions/queries'
import { staffLetter } from '#lib/enquiries/letters'
import { deskMail } from '#lib/enquiries/settings'
import { queueMail } from '#lib/mail/queue-mail'
import type { OfficerContent } from '#lib/officers/schema'

interface Told {
  reference: string
  answerBy: string
  /** Key of the officer who was named to the enquirer; null: the desk. */
  officerKey: string | null
  /** Tells several mails of one sort about an enquiry apart. */
  about?: string
}

/** The addresses of officers as the newest edition has them, by key; who is not published, or has none, is absent. */
async function officerMails(keys: readonly (string | null)[]): Promise<Map<string, string>> {
  const named = [...new Set(keys.filter((key) => key !== null))]
  if (named.length === 0) return new Map()
  const { number } = await latestEdition()
  const officers = await listPublished<OfficerContent>('officer', sql`key = ANY (${named})`, number)
  return new Map(officers.flatMap(({ key, content: { email } }) => (email ? [[key, email] as const] : [])))
}

/** Tells who answers of what was written: the officer, else the desk. */
export async function tellOfMessage(tx: StaffTransaction, { officerKey, ...told }: Told): Promise<void> {
  const to = (await officerMails([officerKey])).get(officerKey ?? '') ?? deskMail()
  if (to) await queueMail(tx, staffLetter('message', { ...told, to }))
}

/** Tells each officer which answers are late, and the desk above them of all. */
export async function tellOfLateness(tx: StaffTransaction, late: readonly Told[]): Promise<void> {
  const [mails, desk] = [await officerMails(late.map(({ officerKey }) => officerKey)), deskMail()]
  for (const { officerKey, ...told } of late) {
    const officer = mails.get(officerKey ?? '')
    if (officer) await queueMail(tx, staffLetter('overdue', { ...told, to: officer, about: ':officer' }))
    if (desk && desk !== officer) await queueMail(tx, staffLetter('overdue', { ...told, to: desk }))
  }
}
