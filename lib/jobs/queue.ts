import PgBoss from 'pg-boss'
import type { StaffTransaction } from '#lib/db/staff'

/** Heard by every worker, so that work begins at once. */
export const wakeChannel = 'portal_jobs'

/** One that fails is tried again for a day or so, at growing distances. */
export const queueOptions = {
  policy: 'standard',
  retryLimit: 12,
  retryDelay: 10,
  retryBackoff: true,
} as const

/**
 * Finds a job that waits under a key, and keeps it from being begun until the transaction ends: it will see what this
 * transaction wrote. One that is at work is locked by its worker and does not count: it may have read already.
 */
export const waitingUnderKey = `SELECT 1 FROM pgboss.job WHERE name = $1 AND singleton_key = $2 AND state < 'active'
  LIMIT 1 FOR UPDATE SKIP LOCKED`

const noConnection = {
  executeSql: () => Promise.reject(new Error('a job is queued in a transaction of its caller')),
}
/** Opens nothing: it only knows the statements. */
const statements = new PgBoss({ db: noConnection })

const through = (tx: StaffTransaction): PgBoss.Db => ({
  async executeSql(text, values: unknown[]) {
    const plain = values.map((value) =>
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    )
    return { rows: await tx.$queryRawUnsafe(text, ...plain) }
  },
})

/**
 * Queues a job in the caller's transaction: no commit, no job. `startAfter`: not before that instant. `key`: while a job
 * of that name and key waits, another is not queued. The data are kept for weeks after the job is done, so they name
 * records and hold nothing personal.
 */
export async function enqueue(
  tx: StaffTransaction,
  job: string,
  data: object,
  { startAfter, key }: { startAfter?: Date; key?: string } = {},
): Promise<void> {
  const db = through(tx)
  if (key !== undefined && (await db.executeSql(waitingUnderKey, [job, key])).rows.length > 0) return
  const send = () => statements.send(job, data, { db, singletonKey: key, startAfter })
  // Nobody has used this queue before.
  if ((await send()) === null) {
    await tx.$executeRaw`SELECT pgboss.create_queue(${job}, ${JSON.stringify(queueOptions)}::json)`
    if ((await send()) === null) throw new Error(`the job ${job} was not queued`)
  }
  await tx.$executeRaw`SELECT pg_notify(${wakeChannel}, ${job})`
}
