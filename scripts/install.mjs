import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node.mjs'
import { run } from './run.mjs'

const stamp = join(root, 'node_modules', '.portal-installed')
const neededMegabytes = 2000

/** What is installed when all is well: the lockfile's contents for this platform. */
function wanted() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform}-${process.arch}\n`
}

/**
 * Installs what the lockfile names, unless that was done before. Development packages too: the build checks with them.
 * Throws an error with one line for the person at the terminal.
 */
export async function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return 'up to date'
  const { bavail, bsize } = statfsSync(root)
  const free = Math.floor((bavail * bsize) / 1e6)
  if (free < neededMegabytes) {
    throw new Error(
      `The packages need ${neededMegabytes} MB; ${root} has ${free} MB left. Free some space and start again.`,
    )
  }
  // Not `npm ci`: a mirror may lack packages for other platforms, which `install` does without and `ci` refuses over.
  // With --no-save it takes the versions that the lockfile names and leaves the lockfile as it is.
  const flags = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...flags], { cwd: root })
  else await run('npm', flags, { cwd: root })
  writeFileSync(stamp, wanted())
  return ''
}
