import 'server-only'
import { staffDb, type StaffTransaction } from '#lib/db/staff'
import type { Job } from '#lib/jobs/job'
import { enqueue } from '#lib/jobs/queue'
import { deliver, failureOf } from '#lib/mail/deliver'
import { openLetter } from '#lib/mail/queue-mail'
import { mailSettings, type MailSettings } from '#lib/mail/settings'

/** Longer than the mail server's own patience: the row stays locked while its mail is handed over. */
const patience = { timeout: 180_000, maxWait: 10_000 }
const givenUpAfterDays = 7
/** A mail that is due has a job of its own, which this long is left to. */
const headStartMilliseconds = 300_000

/** Hands one mail over to the mail server, if it waits still; where that fails for now, queues it for later. */
export const sendMail: Job<{ key: string }> = {
  name: 'send-mail',
  async run({ key }) {
    const settings = mailSettings()
    if (!settings) return
    try {
      await staffDb().$transaction((tx) => handOver(tx, key, settings), patience)
    } catch (error) {
      const failure = failureOf(error)
      if (!failure) throw error
      await staffDb().$transaction((tx) => noteFailure(tx, key, failure))
    }
  },
}

/**
 * The mail is marked as sent first, then handed over, then the mark is committed: between the server's acceptance and
 * that commit lies one message to the database. A process that dies there has sent a mail and does not know it; the
 * mail is sent again with the same Message-ID, by which mail stores know it. Nowhere can a mail be lost.
 */
async function handOver(tx: StaffTransaction, key: string, settings: MailSettings): Promise<void> {
  // Behind a worker that was killed its lock stands a moment longer than its job does: it is waited for, never passed over.
  await tx.$executeRaw`SET LOCAL lock_timeout = '1min'`
  await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = '3min'`
  const [mail] = await tx.$queryRaw<{ messageId: string; sealed: string }[]>`
    SELECT message_id AS "messageId", sealed FROM outgoing_mail
    WHERE key = ${key} AND state = 'waiting' FOR UPDATE`
  if (!mail) return
  await tx.$executeRaw`UPDATE outgoing_mail SET state = 'sent', sealed = NULL, result = '250', tries = tries + 1,
    ended_at = clock_timestamp() WHERE key = ${key}`
  await deliver({ ...openLetter(key, mail.sealed), messageId: mail.messageId }, settings)
}

async function noteFailure(
  tx: StaffTransaction,
  key: string,
  { code, permanent }: { code: string; permanent: boolean },
): Promise<void> {
  const [mail] = await tx.$queryRaw<{ tries: number; old: boolean }[]>`
    SELECT tries, queued_at < clock_timestamp() - make_interval(days => ${givenUpAfterDays}) AS old FROM outgoing_mail
    WHERE key = ${key} AND state = 'waiting' FOR UPDATE`
  if (!mail) return
  if (permanent || mail.old) {
    const state = permanent ? 'refused' : 'given-up'
    await tx.$executeRaw`UPDATE outgoing_mail SET state = ${state}, sealed = NULL, result = ${code}, tries = tries + 1,
      ended_at = clock_timestamp() WHERE key = ${key}`
    return
  }
  const minutes = Math.min(2 ** mail.tries, 240)
  const startAfter = new Date(Date.now() + minutes * 60_000)
  await tx.outgoingMail.update({
    where: { key },
    data: { tries: { increment: 1 }, nextTryAt: startAfter, result: code },
  })
  await enqueue(tx, sendMail.name, { key }, { startAfter })
}

/**
 * Queues what waits and is due: mail from before mail was set up. What waited too long is given up, with its sealed
 * text, whether mail is set up or not.
 */
export const queueWaitingMail: Job = {
  name: 'queue-waiting-mail',
  cron: '*/10 * * * *',
  async run() {
    await staffDb()
      .$executeRaw`UPDATE outgoing_mail SET state = 'given-up', sealed = NULL, ended_at = clock_timestamp()
      WHERE state = 'waiting' AND queued_at < clock_timestamp() - make_interval(days => ${givenUpAfterDays + 1})`
    if (!mailSettings()) return
    await staffDb().$transaction(async (tx) => {
      const due = await tx.outgoingMail.findMany({
        where: { state: 'waiting', nextTryAt: { lte: new Date(Date.now() - headStartMilliseconds) } },
        select: { key: true },
        orderBy: { queuedAt: 'asc' },
        take: 1000,
      })
      for (const { key } of due) await enqueue(tx, sendMail.name, { key })
    }, patience)
  },
}
