import { Client } from 'pg'
import { Halt } from './halt'
import type { Lifetime } from './lifetime'
import { startEmbedded } from './postgres/embedded'
import type { Settings } from './settings'

/** Any two numbers that nothing else locks: who holds it is the one portal of an embedded server. */
const portalLock = 'SELECT pg_try_advisory_lock(7231, 1) AS held'
const database = 'portal'
const oldestVersion = 15

export interface Database {
  url: string
  /** For the line of this step, without the password. */
  label: string
}

/** Gives a database that answers: the one of DATABASE_URL, else the embedded server's. Throws Halt. */
export function openDatabase(settings: Settings, life: Lifetime): Promise<Database> {
  return settings.databaseUrl ? checkGiven(settings.databaseUrl) : openEmbedded(settings.dataDir, life)
}

async function openEmbedded(dataDir: string, life: Lifetime): Promise<Database> {
  const server = await startEmbedded(dataDir)
  const guard = new Client({ connectionString: server.url('postgres'), connectionTimeoutMillis: 5000 })
  await guard.connect()
  const { rows } = await guard.query<{ held: boolean }>(portalLock)
  if (!rows[0]?.held) {
    await guard.end()
    throw new Halt(
      `Another portal already runs on ${dataDir}. Stop it, or set PORTAL_DATA_DIR to another directory.`,
    )
  }
  life.onEnd(() => server.stop())
  let closing = false
  life.onEnd(async () => {
    closing = true
    await guard.end()
  })
  guard.on('error', (error) => {
    if (!closing)
      console.error(`The database server is gone (${error.message}). Stop the portal and start it again.`)
  })
  const { rowCount } = await guard.query('SELECT FROM pg_database WHERE datname = $1', [database])
  if (!rowCount) await guard.query(`CREATE DATABASE ${database}`)
  return { url: server.url(database), label: `embedded PostgreSQL on port ${server.port}` }
}

/** Checks a server that somebody else runs. Nothing about it is changed here. */
async function checkGiven(url: string): Promise<Database> {
  const { hostname, port, pathname } = new URL(url)
  const where = `${hostname || 'the local socket'}${port ? `:${port}` : ''}${pathname}`
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
    )
    const { version = 0, encoding = '' } = rows[0] ?? {}
    const major = Math.floor(version / 10000)
    if (major < oldestVersion)
      throw new Halt(
        `The server of DATABASE_URL is PostgreSQL ${major}; ${oldestVersion} or newer is needed.`,
      )
    if (encoding !== 'UTF8')
      throw new Halt(`The database of DATABASE_URL has encoding ${encoding}; make one with encoding UTF8.`)
    return { url, label: `PostgreSQL ${major} at ${where}` }
  } catch (error) {
    if (error instanceof Halt) throw error
    throw new Halt(
      `The database of DATABASE_URL (${where}) cannot be used: ${reason(error)}. Start it, or correct DATABASE_URL, or unset it to use the embedded one.`,
    )
  } finally {
    // A connection that never came up has nothing to end; the reason was given above.
    await client.end().catch(() => undefined)
  }
}

/** A refusal on several addresses of one host comes without a message of its own. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map((one: Error) => one.message).join(', ')
  return error instanceof Error ? error.message : String(error)
}
