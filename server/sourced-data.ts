import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { childEnvironment, nodeBinary, root } from '../scripts/node.mjs'
import { Failed, run } from '../scripts/run.mjs'

/** A member of staff made for the first start, with a password that is shown once and kept nowhere. */
export interface Account {
  username: string
  password: string
  role: string
}

const marker = 'ACCOUNT '
const seedDir = join(root, 'prisma', 'seed')

/** The accounts among the lines that the loader printed. */
export function readAccounts(output: string): Account[] {
  const lines = output.split('\n').filter((line) => line.startsWith(marker))
  return lines.map((line) => JSON.parse(line.slice(marker.length)) as Account)
}

/**
 * Which imports are to be loaded: those missing, as long as nothing but imports was published. After that the desk
 * decides what is in the database; before, a load that was cut off goes on.
 */
export function missingImports(shipped: readonly string[], published: readonly (string | null)[]): string[] {
  if (published.includes(null)) return []
  return shipped.filter((name) => !published.includes(name))
}

/**
 * Loads the sourced data where it is missing, and makes the first staff accounts. `onAccounts` is told of those even
 * when the load fails afterwards or is cut off, since nobody can learn their passwords later. Gives what was loaded.
 */
export async function loadSourcedData(
  url: string,
  onAccounts: (accounts: Account[]) => void,
): Promise<string[]> {
  const missing = missingImports(shippedImports(), await publishedImports(url))
  if (missing.length === 0) return []
  const loader = join(root, 'scripts', 'load-seed.ts')
  // The loader writes through the same mutations as the staff desk, which are made for React's server.
  const flags = ['--conditions=react-server', '--import', 'tsx', loader]
  try {
    onAccounts(
      readAccounts(
        await run(nodeBinary(), flags, { cwd: root, env: { ...childEnvironment(), DATABASE_URL: url } }),
      ),
    )
  } catch (error) {
    if (error instanceof Failed) onAccounts(readAccounts(error.output))
    throw error
  }
  return missing
}

function shippedImports(): string[] {
  return readdirSync(seedDir).filter((name) => existsSync(join(seedDir, name, 'edition.json')))
}

async function publishedImports(url: string): Promise<(string | null)[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  const query = client.query<{ name: string | null }>('SELECT DISTINCT import_name AS name FROM edition')
  const { rows } = await query.finally(() => client.end())
  return rows.map(({ name }) => name)
}
