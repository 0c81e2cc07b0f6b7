import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Halt } from './halt'

const neededMegabytes = 200

const lost = {
  secret: 'everybody signs in again',
  'data-key': 'personal data sealed before cannot be read any more',
}

/** Makes the data directory if it is missing. Throws Halt when it cannot be written or its disk is nearly full. */
export function ensureDataDir(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true })
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw error
    throw new Halt(
      `The data directory ${dir} cannot be written (${code}). Give yourself the right to, or set PORTAL_DATA_DIR to another.`,
    )
  }
  const { bavail, bsize } = statfsSync(dir)
  const free = Math.floor((bavail * bsize) / 1e6)
  if (free < neededMegabytes) {
    throw new Halt(
      `The disk of ${dir} has ${free} MB left; the portal needs ${neededMegabytes} MB. Free some space, or set PORTAL_DATA_DIR to a directory on another disk.`,
    )
  }
}

/**
 * A secret made once and kept for the owner's eyes only: `secret` signs sessions, so that a restart signs nobody out;
 * `data-key` seals personal data, which nobody can read any more once it is lost.
 */
export function keptSecret(dataDir: string, name: 'secret' | 'data-key'): string {
  const path = join(dataDir, name)
  try {
    writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(path, 'utf8').trim()
  if (secret.length < 32)
    throw new Halt(
      `${path} is cut off. Put it back from a backup. Deleted, a new one is made: ${lost[name]}.`,
    )
  return secret
}
