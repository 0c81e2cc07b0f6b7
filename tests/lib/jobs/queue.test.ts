import { afterEach, expect, test } from 'vitest'
import { createRequire } from 'node:module'
import { staffDb } from '#lib/db/staff'
import type { Job } from '#lib/jobs/job'
import { enqueue } from '#lib/jobs/queue'
import { startWorker, type Worker } from '#lib/jobs/worker'
import { asOwner } from '#tests/helpers/database'

const url = process.env.DATABASE_URL ?? ''
let workers: Worker[] = []
const begin = async (job: Job<never>) => {
  const worker = await startWorker([job], url)
  workers.push(worker)
  return worker
}
afterEach(async () => {
  for (const worker of workers) await worker.stop()
  workers = []
})

const waiting = (name: string) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE name = $1 AND state < 'active'`,
      [name],
    )
    return rows[0]?.n
  })
const inTransaction = (name: string, data: object, options?: Parameters<typeof enqueue>[3]) =>
  staffDb().$transaction((tx) => enqueue(tx, name, data, options))

test('the migration made the tables that this pg-boss expects', async () => {
  const { schema } = createRequire(import.meta.url)('pg-boss/version.json') as { schema: number }
  const { rows } = await asOwner(url, (client) => client.query('SELECT version FROM pgboss.version'))
  expect(rows).toEqual([{ version: schema }])
})

test('a job is queued with its transaction, and gone with it', async () => {
  const lost = staffDb().$transaction(async (tx) => {
    await enqueue(tx, 'first', { n: 1 })
    throw new Error('changed my mind')
  })
  await expect(lost).rejects.toThrow('changed my mind')
  expect(await waiting('first')).toBe(0)
  await inTransaction('first', { n: 2 })
  expect(await waiting('first')).toBe(1)
})

test('a job that waits is not queued again under its key; without a key it is', async () => {
  for (const key of ['a', 'a', 'b', undefined, undefined]) await inTransaction('keyed', {}, { key })
  expect(await waiting('keyed')).toBe(4)
})

test('a job that is at work is queued again under its key without waiting for it', async () => {
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const seen: number[] = []
  await inTransaction('slow', { n: 1 }, { key: 'one' })
  await begin({
    name: 'slow',
    async run({ n }: { n: number }) {
      seen.push(n)
      begun.resolve()
      await finish.promise
    },
  } satisfies Job<{ n: number }> as Job<never>)
  await begun.promise
  await inTransaction('slow', { n: 2 }, { key: 'one' })
  finish.resolve()
  await expect.poll(() => seen).toEqual([1, 2])
})

test('a worker does each job once, beside other workers, and begins at once', async () => {
  const done: number[] = []
  const job = { name: 'many', run: async ({ n }: { n: number }) => void done.push(n) } as Job<never>
  await begin(job)
  await begin(job)
  for (let n = 0; n < 20; n += 1) await inTransaction('many', { n })
  await expect.poll(() => done.length, { timeout: 3000 }).toBe(20)
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('a job that comes due later waits until then', async () => {
  await inTransaction('later', {}, { startAfter: new Date(Date.now() + 3_600_000) })
  let ran = 0
  await begin({ name: 'later', run: async () => void (ran += 1) })
  await inTransaction('later', {})
  await expect.poll(() => ran).toBe(1)
  expect(await waiting('later')).toBe(1)
})

test('a job with a cron line runs at the start of a worker, and is known to the clock', async () => {
  let ran = 0
  await begin({ name: 'nightly', cron: '0 3 * * *', run: async () => void (ran += 1) })
  await expect.poll(() => ran).toBe(1)
  const { rows } = await asOwner(url, (client) =>
    client.query('SELECT name, cron, timezone FROM pgboss.schedule'),
  )
  expect(rows).toEqual([{ name: 'nightly', cron: '0 3 * * *', timezone: 'Asia/Shanghai' }])
})

test('the staff role can make a queue and no other table there', async () => {
  await expect(staffDb().$executeRawUnsafe('CREATE TABLE pgboss.mine (n int)')).rejects.toThrow(
    /permission denied/,
  )
  await expect(staffDb().$executeRawUnsafe(`SELECT pgboss.delete_queue('first')`)).rejects.toThrow(
    /permission denied/,
  )
})
