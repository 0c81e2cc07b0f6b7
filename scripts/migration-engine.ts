import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'
import { Halt } from '../server/halt'

/**
 * The engine is WebAssembly that is instantiated here by hand: its own entry imports the .wasm file as a module, which
 * not every Node this runs on can do. No program is downloaded for it.
 */
async function instantiate(): Promise<typeof engine> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const file = join(dirname(entry), 'schema_engine_bg.wasm')
  const imports = Object.fromEntries(Object.entries(engine).map(withoutWaiting))
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': imports,
  })
  engine.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: begin } = instance.exports
  if (typeof begin === 'function') begin()
  return engine
}

/** The engine's timer for its lock runs on for ten seconds after the work is done; it must not keep a process alive. */
function withoutWaiting([name, value]: [string, unknown]): [string, WebAssembly.ImportValue] {
  const original = value as (...args: unknown[]) => NodeJS.Timeout
  if (!name.startsWith('__wbg_setTimeout')) return [name, original]
  return [name, (...args: unknown[]) => original(...args).unref()]
}

let loaded: ReturnType<typeof instantiate> | undefined

/** Once in a process: a second instance would break the first. */
const loadEngine = () => (loaded ??= instantiate())

/**
 * Prisma's adapter cuts a script at every semicolon, inside functions and comments too, and spreads the pieces over
 * connections. Sent whole, a script is understood by PostgreSQL itself, and it applies altogether or not at all.
 */
class WholeScripts extends PrismaPg {
  /** What PostgreSQL said of the script that failed; the engine hides it. */
  complaint: Error | undefined

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script)
      } catch (error) {
        this.complaint = error as Error
        throw error
      }
    }
    return adapter
  }
}

/**
 * Applies what the list names and the database lacks; gives the names. A second migrator waits up to 10 seconds for
 * the first. Throws Halt with PostgreSQL's words when it refuses a migration.
 */
export async function applyMigrations(url: string, migrationsList: MigrationList): Promise<string[]> {
  const { SchemaEngine } = await loadEngine()
  // One connection, since the engine's lock belongs to the connection that took it; closing it gives the lock back.
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    max: 1,
  })
  const factory = new WholeScripts(pool)
  const schema = 'datasource db {\n  provider = "postgresql"\n}\n'
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(factory)
    const migrator = await SchemaEngine.new(
      { datamodels: [['schema.prisma', schema]] },
      () => undefined,
      adapter,
    )
    const filters = { externalTables: [], externalEnums: [] }
    const { appliedMigrationNames } = await migrator.applyMigrations({ migrationsList, filters })
    migrator.free()
    return appliedMigrationNames
  } catch (error) {
    if (!factory.complaint) throw error
    // PostgreSQL has undone the whole script, so the next start may try it again.
    await pool.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL`)
    const text = factory.complaint.message
    const hint = /create role/.test(text)
      ? ' Give the user of DATABASE_URL the right to: ALTER ROLE … CREATEROLE.'
      : ''
    throw new Halt(`A migration was refused and undone: ${text}.${hint}`, { cause: error })
  } finally {
    await pool.end()
  }
}
