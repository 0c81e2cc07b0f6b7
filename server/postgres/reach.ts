import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Halt } from '../halt'
import type { Account } from './account'

export interface Command {
  program: string
  args: string[]
}

/** The first directory above `path` that the account may not pass through, or null. Reads permission bits only. */
export function blockedAt(path: string, account: Account): string | null {
  for (let dir = dirname(resolve(path)); ; dir = dirname(dir)) {
    const { mode, uid, gid } = statSync(dir)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return dir
    if (dir === dirname(dir)) return null
  }
}

/** Which of Linux's capabilities that pass closed directories this process holds, by its name for setpriv, or null. */
export function passingCapability(status: string): string | null {
  const held = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`)
  if (held & (1n << 2n)) return '+dac_read_search'
  if (held & (1n << 1n)) return '+dac_override'
  return null
}

/**
 * Root's checkout often lies where nobody else may look (/root, a 0700 temporary directory). The server then runs as
 * its own user all the same, with one capability of root's: to pass through closed directories.
 * Throws Halt when that is needed and not possible.
 */
export function reaching(command: Command, account: Account, paths: string[]): Command {
  const blocked = paths.map((path) => blockedAt(path, account)).find((dir) => dir !== null)
  if (!blocked) return command
  const capability =
    process.platform === 'linux' ? passingCapability(readFileSync('/proc/self/status', 'utf8')) : null
  if (!capability) {
    throw new Halt(
      `The database user cannot enter ${blocked}. Run \`chmod o+x ${blocked}\`, or start as an ordinary user.`,
    )
  }
  const identity = ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups']
  // The last bit lets access(2) see the capability too: it would ask as the plain user otherwise.
  const grant = ['--securebits', '+no_setuid_fixup', '--inh-caps', capability, '--ambient-caps', capability]
  return { program: 'setpriv', args: [...identity, ...grant, command.program, ...command.args] }
}
