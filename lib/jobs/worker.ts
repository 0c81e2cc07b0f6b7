import { Pool, type PoolClient } from 'pg'
import PgBoss from 'pg-boss'
import type { Job } from '#lib/jobs/job'
import { queueOptions, waitingUnderKey, wakeChannel } from '#lib/jobs/queue'

/** How long a waiting job may go unnoticed when it comes due, or when nobody could wake the worker. */
const pollMilliseconds = 5000

export interface Worker {
  /** Rejects when the queue cannot be read any more: the process ends and is started again. */
  ended: Promise<void>
  /** Ends after the jobs at hand. */
  stop(): Promise<void>
}

/**
 * Takes one job at a time of each kind. A job is taken, done and marked in one transaction that holds its row: a worker
 * that dies gives its job back at that moment, and several workers beside each other never have the same one.
 * A job with a cron line runs at every start too, since its minute may have passed while no worker ran.
 */
export async function startWorker(jobs: readonly Job<never>[], databaseUrl: string): Promise<Worker> {
  const settings = {
    connectionString: databaseUrl,
    options: '-c role=portal_staff -c timezone=UTC',
    application_name: 'portal worker',
  }
  const boss = new PgBoss({ ...settings, migrate: false, max: 2 })
  boss.on('error', (error) => console.error('The job queue:', error.message))
  await boss.start()
  for (const { name } of jobs) await boss.createQueue(name, { name, ...queueOptions })
  const pool = new Pool({ ...settings, max: jobs.length + 1, connectionTimeoutMillis: 5000 })
  // A connection that breaks is met again by the loop that uses it.
  pool.on('error', (error) => console.error('The job queue:', error.message))
  await keepSchedules(boss, pool, jobs)
  const bells = new Map(jobs.map(({ name }) => [name, new Bell()]))
  const listener = await pool.connect()
  listener.on('notification', ({ payload = '' }) => bells.get(payload)?.ring())
  await listener.query(`LISTEN ${wakeChannel}`)
  const turn = { stopping: false }
  const loops = jobs.map((job) => work(boss, pool, job, bells.get(job.name) ?? new Bell(), turn))
  const stop = async () => {
    turn.stopping = true
    for (const bell of bells.values()) bell.ring()
    await Promise.allSettled(loops)
    listener.release(true)
    await boss.stop({ graceful: false })
    await pool.end()
  }
  return { ended: Promise.all(loops).then(() => undefined), stop }
}

async function keepSchedules(boss: PgBoss, pool: Pool, jobs: readonly Job<never>[]): Promise<void> {
  const timed = jobs.filter(({ cron }) => cron !== undefined)
  for (const { name, cron = '' } of timed) {
    await boss.schedule(name, cron, {}, { tz: 'Asia/Shanghai', singletonKey: 'cron' })
    const { rowCount } = await pool.query(waitingUnderKey, [name, 'cron'])
    if (rowCount === 0) await boss.send(name, {}, { singletonKey: 'cron' })
  }
  const known = new Set(timed.map(({ name }) => name))
  for (const { name } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name)
}

async function work(
  boss: PgBoss,
  pool: Pool,
  job: Job<never>,
  bell: Bell,
  turn: { stopping: boolean },
): Promise<void> {
  while (!turn.stopping) {
    const client = await pool.connect()
    let found = false
    try {
      found = await doOne(boss, client, job)
    } finally {
      // Whatever was left open goes with the connection.
      client.release(!found)
    }
    if (!found && !turn.stopping) await bell.wait(pollMilliseconds)
  }
}

/** Takes the next job and does it; false when none is due. A job that fails is queued again for later. */
async function doOne(boss: PgBoss, client: PoolClient, { name, run }: Job<never>): Promise<boolean> {
  const db = { executeSql: (text: string, values: unknown[]) => client.query(text, values) }
  await client.query('BEGIN')
  const [taken] = await boss.fetch<never>(name, { db })
  if (taken) {
    try {
      await run(taken.data)
      await boss.complete(name, taken.id, {}, { db })
    } catch (error) {
      console.error(`The job ${name} failed and will be tried again:`, error)
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error))
      await boss.fail(name, taken.id, { kind, message }, { db })
    }
  }
  await client.query('COMMIT')
  return taken !== undefined
}

/** Waits for a time, or until it is rung; rung beforehand, the next wait is none. */
class Bell {
  private rung = false
  private wake: (() => void) | undefined

  ring(): void {
    this.rung = true
    this.wake?.()
  }

  async wait(milliseconds: number): Promise<void> {
    if (!this.rung)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    this.rung = false
    this.wake = undefined
  }
}
