import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { childEnvironment, nodeBinary, root } from './node.mjs'
import { endChildren, run } from './run.mjs'
import { Tally } from './test-tally.mjs'
import { endLeftovers, makeTestDir, removeTestDir } from './test-dir.mjs'

const tally = new Tally()
const dir = makeTestDir()
const reports = { unit: join(dir, 'unit.json'), journeys: join(dir, 'journeys.json') }

// Everything temporary goes into one directory, so that whatever a killed step leaves behind is found and ended.
const env = {
  ...childEnvironment(),
  TMPDIR: dir,
  PORTAL_DATA_DIR: join(dir, 'data'),
  PORTAL_TEST_REPORT: reports.journeys,
}
for (const name of ['DATABASE_URL', 'PORTAL_TEST_URL', 'PORTAL_URL', 'PORT', 'HOST', 'NODE_ENV'])
  Reflect.deleteProperty(env, name)

/** @param {string} file a program inside node_modules @param {string[]} args @param {Record<string, string>} [more] */
const node = (file, args, more = {}) => {
  const program = file.startsWith('scripts/') ? join(root, file) : join(root, 'node_modules', file)
  return run(nodeBinary(), [program, ...args], { cwd: root, env: { ...env, ...more } })
}

async function clean() {
  await endLeftovers(dir)
  removeTestDir(dir)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (tally.stopped) return
    tally.stopped = true
    console.log('\nStopping …')
    void endChildren()
      .then(clean)
      .then(() => process.exit(130))
  })
}

async function testAll() {
  if (!(await tally.step('packages', install))) return
  if (!(await tally.step('database client', () => node('scripts/generate.mjs', [])))) return
  await tally.step('route types', () => node('next/dist/bin/next', ['typegen']))
  await tally.step('lint', () => node('eslint/bin/eslint.js', ['--max-warnings', '0', '.']))
  await tally.step('format', () => node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']))
  await tally.step('types', () => node('typescript/bin/tsc', ['--noEmit']))
  const unit = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`]
  await tally.runner('unit tests', reports.unit, () => node('vitest/vitest.mjs', unit))
  if (!(await tally.step('build', () => node('tsx/dist/cli.mjs', ['server/build-now.ts'])))) return
  let chromium = ''
  if (!(await tally.step('browser', async () => void (chromium = await ensureChromium())))) return
  await tally.runner('journeys', reports.journeys, () =>
    node('@playwright/test/cli.js', ['test'], { CHROMIUM_PATH: chromium }),
  )
}

await testAll()
if (!tally.stopped) {
  await clean()
  console.log(tally.summary())
  process.exitCode = tally.failed > 0 ? 1 : 0
}
