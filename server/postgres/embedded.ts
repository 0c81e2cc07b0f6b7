import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serverAccount } from './account'
import { findBinaries } from './binaries'
import { clusterPaths, ensureCluster, owner } from './cluster'
import { runAs } from './command'
import { freePort } from './free-port'
import { runningServer } from './pid-file'

export interface EmbeddedServer {
  port: number
  /** The address of one of its databases, with the owner's name and password. */
  url(database: string): string
  /** Ends open transactions, writes everything to disk and waits until the server has gone. */
  stop(): Promise<void>
}

/**
 * Brings up the embedded PostgreSQL of a data directory that exists: makes it the first time, takes over one that
 * a killed portal left running. `settings` (name=value) are for tests. Throws Halt where a person has to act.
 */
export async function startEmbedded(dataDir: string, settings: string[] = []): Promise<EmbeddedServer> {
  const home = realpathSync(dataDir)
  const paths = clusterPaths(home)
  const binaries = await findBinaries()
  const account = serverAccount(paths.cluster)
  await ensureCluster(home, binaries, account)
  const control = (...args: string[]) =>
    runAs(account, binaries.pgCtl, ['-D', paths.cluster, ...args], paths.cluster)

  const running = await runningServer(paths.cluster)
  const port = running?.port ?? (await freePort(rememberedPort(paths.port)))
  if (!running) {
    const log = join(paths.cluster, 'server.log')
    keepSmall(log)
    const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
    const { status } = await control('start', '-w', '-t', '60', '-l', log, '-o', options)
    if (status !== 0) throw new Error(`PostgreSQL did not start. The end of ${log}:\n${endOf(log)}`)
  }
  writeFileSync(paths.port, `${port}\n`)
  return {
    port,
    url: (database) => embeddedUrl(home, database),
    async stop() {
      const { status, output } = await control('stop', '-m', 'fast', '-w', '-t', '60')
      if (status !== 0 && (await runningServer(paths.cluster)))
        throw new Error(`PostgreSQL did not stop:\n${output}`)
    },
  }
}

/** The address of a database of an embedded server that runs, for whoever may read its password. */
export function embeddedUrl(dataDir: string, database: string): string {
  const paths = clusterPaths(dataDir)
  const [password, port] = [paths.password, paths.port].map((path) => readFileSync(path, 'utf8').trim())
  return `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}`
}

/** The port of the last start, so that tools which a person connected go on working; undefined the first time. */
function rememberedPort(path: string): number | undefined {
  if (!statSync(path, { throwIfNoEntry: false })) return undefined
  const port = Number(readFileSync(path, 'utf8'))
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined
}

function keepSmall(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size > 5_000_000) renameSync(log, `${log}.old`)
}

function endOf(log: string): string {
  if (!statSync(log, { throwIfNoEntry: false })) return '(there is none)'
  return readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n')
}
