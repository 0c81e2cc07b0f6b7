import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded, type EmbeddedServer } from '../../server/postgres/embedded'

/** A directory for one run of tests that every user can pass through, as the database's own user must. */
export function throwawayDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'portal-'))
  chmodSync(dir, 0o711)
  return dir
}

/** A PostgreSQL with a cluster of its own, which `stop` removes. It need not survive a crash, so it never waits for the disk. */
export async function startThrowawayServer(): Promise<EmbeddedServer> {
  const dir = throwawayDir()
  const server = await startEmbedded(dir, ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'])
  return {
    ...server,
    async stop() {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
