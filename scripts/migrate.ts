import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { Halt } from '../server/halt'

export const migrationsDir = fileURLToPath(new URL('../prisma/migrations', import.meta.url))

/** The names of the migrations in a folder, in the order they apply. */
export function migrationNames(dir: string): string[] {
  const entries = readdirSync(dir, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/**
 * Brings a database to the newest migration, as the user in `url`, with Prisma's own history table. Gives the names
 * of the migrations applied now. Throws Halt when the database comes from a newer portal or an earlier migration failed.
 */
export async function migrate(url: string, dir: string = migrationsDir): Promise<string[]> {
  const here = migrationNames(dir)
  const history = await readHistory(url)
  const failed = history.find((row) => !row.finished)
  if (failed) {
    throw new Halt(
      `Migration ${failed.name} failed earlier and left the database half changed. Restore a backup, or empty the database.`,
    )
  }
  const unknown = history.find((row) => !here.includes(row.name))
  if (unknown) {
    throw new Halt(
      `The database comes from a newer portal (it has migration ${unknown.name}). Update the portal, or use another database.`,
    )
  }
  const applied = new Set(history.map((row) => row.name))
  // The engine takes half a second to load: not when there is nothing to do.
  if (here.every((name) => applied.has(name))) return []
  const { applyMigrations } = await import('./migration-engine')
  return applyMigrations(url, {
    baseDir: dir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readIfThere(join(dir, 'migration_lock.toml')),
    },
    shadowDbInitScript: '',
    migrationDirectories: here.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(join(dir, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  })
}

const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null)

async function readHistory(url: string): Promise<{ name: string; finished: boolean }[]> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
  })
  await client.connect()
  try {
    const { rows: found } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
    )
    if (!found[0]?.there) return []
    const { rows } = await client.query<{ name: string; finished: boolean }>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    return rows
  } finally {
    await client.end()
  }
}
