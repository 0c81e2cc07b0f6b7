import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Halt } from '../halt'
import type { Account } from './account'
import { bundledMajor, type Binaries } from './binaries'
import { runAs } from './command'

/** Where the embedded server keeps its things inside the portal's data directory. */
export function clusterPaths(dataDir: string) {
  return {
    cluster: join(dataDir, 'postgres'),
    partial: join(dataDir, 'postgres.partial'),
    password: join(dataDir, 'postgres-password'),
    port: join(dataDir, 'postgres-port'),
  }
}

/** The database superuser of the embedded server, owner of the portal's tables. */
export const owner = 'portal'

/** Throws Halt unless the data directory was made by the major version that is bundled. */
export function checkMajor(clusterDir: string): void {
  const major = Number(readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8'))
  if (major === bundledMajor) return
  const hint =
    major > bundledMajor
      ? 'Use the newer portal that made it, or set PORTAL_DATA_DIR to another directory.'
      : `Move the data over with that version's pg_dump, or set PORTAL_DATA_DIR to another directory.`
  throw new Halt(
    `${clusterDir} was made by PostgreSQL ${major}; this portal brings PostgreSQL ${bundledMajor}. ${hint}`,
  )
}

/** Makes the cluster if there is none yet. One that was cut off while being made is made again. */
export async function ensureCluster(
  dataDir: string,
  binaries: Binaries,
  account: Account | null,
): Promise<void> {
  const paths = clusterPaths(dataDir)
  if (existsSync(paths.cluster)) return checkMajor(paths.cluster)
  rmSync(paths.partial, { recursive: true, force: true })
  mkdirSync(paths.partial, { mode: 0o700 })
  rmSync(paths.password, { force: true })
  writeFileSync(paths.password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  chmodSync(paths.password, 0o600)
  if (account) for (const path of [paths.partial, paths.password]) chownSync(path, account.uid, account.gid)
  // In locale C the text functions would ignore Chinese. TCP on 127.0.0.1 only, since Prisma and pg agree on that.
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
  ]
  const { status, output } = await runAs(
    account,
    binaries.initdb,
    [
      `--pgdata=${paths.partial}`,
      `--username=${owner}`,
      `--pwfile=${paths.password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-instructions',
      ...settings.flatMap((setting) => ['--set', setting]),
    ],
    paths.partial,
  )
  if (status !== 0) throw new Error(`initdb ended with status ${status}:\n${output}`)
  renameSync(paths.partial, paths.cluster)
}
