import 'server-only'
import { randomUUID } from 'node:crypto'
import type { StaffTransaction } from '#lib/db/staff'
import { enqueue } from '#lib/jobs/queue'
import { seal, unseal } from '#lib/secrets/seal'

export interface Mail {
  /** Names this mail for good, such as `alert:12:edition:4`: no mail is queued twice under one key. Nothing personal. */
  key: string
  to: string
  subject: string
  text: string
  headers?: Record<string, string>
}
export type Letter = Omit<Mail, 'key'>

const contextOf = (key: string) => `mail:${key}`

/** Queues a mail in the caller's transaction: no commit, no mail. A mail whose key was queued before is left as it is. */
export async function queueMail(tx: StaffTransaction, { key, ...letter }: Mail): Promise<void> {
  const host = new URL(process.env.PORTAL_URL ?? 'http://localhost').hostname
  const { count } = await tx.outgoingMail.createMany({
    data: {
      key,
      messageId: `<${randomUUID()}@${host}>`,
      sealed: seal(JSON.stringify(letter), contextOf(key)),
    },
    skipDuplicates: true,
  })
  if (count > 0) await enqueue(tx, 'send-mail', { key })
}

/** What was queued under that key, from its sealed text. */
export const openLetter = (key: string, sealed: string): Letter =>
  JSON.parse(unseal(sealed, contextOf(key))) as Letter

/** Gives up and erases what waits under keys that begin so: nobody is to have it any more. */
export async function dropWaitingMail(tx: StaffTransaction, keyBegins: string): Promise<void> {
  await tx.outgoingMail.updateMany({
    where: { state: 'waiting', key: { startsWith: keyBegins } },
    data: { state: 'given-up', sealed: null, endedAt: new Date(), result: 'withdrawn' },
  })
}
