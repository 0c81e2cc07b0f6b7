import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Halt } from '../halt'

/** The system user that the server runs as; null: the one who started the portal. */
export interface Account {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of its data directory, so that root and an
 * ordinary user can take turns; a new directory goes to the system user `postgres`, made if it is missing.
 * Throws Halt when that user cannot be made.
 */
export function serverAccount(clusterDir: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(clusterDir, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return lookUp('postgres') ?? createAccount()
}

function lookUp(user: string): Account | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: 'pipe' }).toString())
    return { uid: id('-u'), gid: id('-g') }
  } catch (error) {
    // `id` ends with 1 for an unknown user; anything else is a fault of the system.
    if ((error as { status?: number }).status === 1) return null
    throw error
  }
}

function createAccount(): Account {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  try {
    execFileSync('useradd', [...flags, 'postgres'], { stdio: 'pipe' })
  } catch (error) {
    const hint = 'Run `useradd --system postgres`, or start the portal as an ordinary user.'
    throw new Halt(`PostgreSQL cannot run as root, and no system user could be made for it. ${hint}`, {
      cause: error,
    })
  }
  const made = lookUp('postgres')
  if (!made) throw new Halt('useradd made no user `postgres`. Start the portal as an ordinary user.')
  return made
}
