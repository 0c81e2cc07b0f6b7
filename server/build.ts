import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { childEnvironment, nodeBinary, root } from '../scripts/node.mjs'
import { run } from '../scripts/run.mjs'

/** Everything that a build is made of. Directories are taken with all they hold. */
const ingredients = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'prisma/schema.prisma',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const stamp = join(root, '.next', 'portal-build')

function filesUnder(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** A short name for the code as it is now: the same contents give the same name, on every machine. */
export function codeHash(base: string = root): string {
  const hash = createHash('sha256')
  for (const file of ingredients.flatMap((name) => filesUnder(join(base, name)))) {
    const content = readFileSync(file)
    hash.update(`${relative(base, file)} ${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Builds the site unless the last build was made of this very code. Gives the name of the build. */
export async function buildIfOlder(env: Record<string, string>): Promise<{ id: string; built: boolean }> {
  const id = codeHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === id) return { id, built: false }
  // Gone before the build begins: a build that is cut off must not pass for a whole one.
  rmSync(stamp, { force: true })
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const settings = { ...childEnvironment(), ...env, NODE_ENV: 'production' as const, PORTAL_BUILD_ID: id }
  await run(nodeBinary(), [next, 'build'], { cwd: root, env: settings })
  writeFileSync(stamp, id)
  return { id, built: true }
}
