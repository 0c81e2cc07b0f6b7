import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { nodeBinary, root } from './node.mjs'
import { run } from './run.mjs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Some systems put a stub there that only says how to install the real one. @param {string} path */
async function runs(path) {
  if (!existsSync(path)) return false
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return promisify(execFile)(path, [...sandbox, '--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}

async function downloaded() {
  const entry = join(root, 'node_modules', 'playwright-core', 'index.mjs')
  const { chromium } = await import(pathToFileURL(entry).href)
  return chromium.executablePath()
}

/**
 * The path of a Chromium that starts: CHROMIUM_PATH, the system's, or the one Playwright downloaded; null when there is none.
 * Throws when CHROMIUM_PATH names none.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await runs(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start. Correct it, or unset it.`)
  }
  for (const path of [...places, await downloaded()]) if (await runs(path)) return path
  return null
}

/** Like findChromium, but installs one where that is possible. Throws one line that says how, where it is not. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  const hint = 'Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.'
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      await run('apt-get', ['update'], { env })
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
        env,
      })
    } else {
      await run(nodeBinary(), [
        join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
        'install',
        'chromium',
      ])
    }
  } catch (error) {
    throw new Error(`There is no Chromium, and none could be installed. ${hint}`, { cause: error })
  }
  const installed = await findChromium()
  if (!installed) throw new Error(`The Chromium that was installed does not start. ${hint}`)
  return installed
}
