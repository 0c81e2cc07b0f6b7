import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { childEnvironment, nodeBinary, root } from './node.mjs'
import { run } from './run.mjs'

const inputs = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']
const stamp = join(root, 'generated', 'prisma', '.made-from')

function wanted() {
  const hash = createHash('sha256')
  for (const file of inputs) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Writes the database client into generated/prisma, unless it was made from this schema already. */
export async function generate() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return 'up to date'
  // Prisma would download a schema engine; it wants one to exist, and does not run it to generate.
  const env = { ...childEnvironment(), PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  const cli = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  await run(nodeBinary(), [cli, 'generate'], { cwd: root, env })
  writeFileSync(stamp, wanted())
  return ''
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await generate()
