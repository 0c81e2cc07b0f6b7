import { readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Halt } from '../halt'

/** What a running server says of itself in postmaster.pid. */
export interface PidFile {
  pid: number
  port: number
}

/** Reads the text of a postmaster.pid; null when it is not complete. */
export function parsePidFile(text: string): PidFile | null {
  const lines = text.split('\n').map((line) => line.trim())
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return null
  return { pid, port }
}

function readPidFile(clusterDir: string): PidFile | null {
  try {
    return parsePidFile(readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The processes at work in a data directory: a server and its children have it as their working directory. */
function processesIn(clusterDir: string): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === clusterDir
    } catch {
      // Gone meanwhile, or another user's: then it is none of this directory's.
      return false
    }
  })
}

/**
 * The server that runs on a data directory (its real path), or null. A pid file left by a crash is removed once nothing
 * works in the directory any more: its number may by now be another process's, and PostgreSQL would refuse to start.
 * Throws Halt when something still works there after 10 seconds.
 */
export async function runningServer(clusterDir: string): Promise<PidFile | null> {
  const file = readPidFile(clusterDir)
  // Elsewhere than on Linux PostgreSQL's own, weaker check must do.
  if (!file || process.platform !== 'linux') return file && isAlive(file.pid) ? file : null
  for (let tries = 0; tries < 100; tries += 1) {
    const busy = processesIn(clusterDir)
    if (busy.includes(file.pid)) return file
    if (busy.length === 0) {
      rmSync(join(clusterDir, 'postmaster.pid'), { force: true })
      return null
    }
    await pause(100)
  }
  throw new Halt(
    `A PostgreSQL that lost its parent still works in ${clusterDir}. Stop processes ${processesIn(clusterDir).join(', ')}.`,
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
