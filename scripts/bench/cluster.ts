import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '#server/postgres/embedded'
import { fillDatabase } from './fill'

export interface BenchCluster {
  /** The address of the database with so many synthetic projects, which is made and filled if it is not there. */
  database(projects: number): Promise<string>
  /** Stops the server and, unless it was asked to keep it, removes the cluster. May be called again. */
  close(): Promise<void>
}

/**
 * Brings up an embedded server of its own for the benchmark, with the settings that `npm start` uses. `keptDir`: where the
 * cluster stays for a next run; null: in a temporary directory that goes away with it.
 */
export async function openCluster(keptDir: string | null): Promise<BenchCluster> {
  if (keptDir) mkdirSync(keptDir, { recursive: true })
  const dir = keptDir ?? mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const server = await startEmbedded(dir)
  let closed: Promise<void> | undefined
  const end = async () => {
    await server.stop()
    if (!keptDir) rmSync(dir, { recursive: true, force: true })
  }
  return {
    async database(projects) {
      const name = `portal_bench_${projects}`
      const url = server.url(name)
      if (await exists(server.url('postgres'), name)) return url
      // Under another name until it is whole, so that a fill that was cut off is not taken for a filled one.
      await administer(server.url('postgres'), `DROP DATABASE IF EXISTS portal_bench_part`)
      await administer(server.url('postgres'), `CREATE DATABASE portal_bench_part`)
      await fillDatabase(server.url('portal_bench_part'), projects)
      await administer(server.url('postgres'), `ALTER DATABASE portal_bench_part RENAME TO ${name}`)
      return url
    },
    close: () => (closed ??= end()),
  }
}

async function exists(url: string, name: string): Promise<boolean> {
  const rows = await administer(url, `SELECT FROM pg_database WHERE datname = '${name}'`)
  return rows > 0
}

async function administer(url: string, statement: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rowCount ?? 0
  } finally {
    await client.end()
  }
}
