import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A directory for everything temporary of one `npm test`. The database's own user must be able to pass through it. */
export function makeTestDir() {
  const dir = mkdtempSync(join(tmpdir(), 'portal-test-'))
  chmodSync(dir, 0o711)
  return dir
}

/** @param {string} dir */
export function removeTestDir(dir) {
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
}

/** A process that has ended but that nobody has collected (in a container without an init) counts as gone. @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    // No such process, or a number that is by now another user's process.
    return false
  }
}

/** The processes that noted their number in the directory: the portal under test, then database servers. @param {string} dir */
function noted(dir) {
  const files = ['portal.pid', join('postgres', 'postmaster.pid')]
    .flatMap((file) => readdirSync(dir).map((name) => join(dir, name, file)))
    .filter((file) => existsSync(file))
  return files.map((file) => Number(readFileSync(file, 'utf8').split('\n')[0])).filter(isAlive)
}

/**
 * Ends what a step that was killed left running, and waits for it: the portal first, since it stops its own server.
 * SIGINT makes both end at once and cleanly.
 * @param {string} dir
 */
export async function endLeftovers(dir) {
  for (const pid of noted(dir)) {
    process.kill(pid, 'SIGINT')
    for (let tries = 0; tries < 150 && isAlive(pid); tries += 1) await pause(100)
  }
}
