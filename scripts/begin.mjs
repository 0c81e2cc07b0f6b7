import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { childEnvironment, nodeBinary, root } from './node.mjs'
import { endChildren, Failed } from './run.mjs'
import { step } from './step.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Prepares the checkout and hands over to server/main.ts. Runs on bare Node 20, before any package is there.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export async function begin(args, env) {
  let stopping = false
  const stopEarly = () => {
    stopping = true
    void endChildren().then(() => process.exit(0))
  }
  for (const signal of signals) process.once(signal, stopEarly)
  try {
    await step('packages', install, String)
    await step('database client', generate, String)
  } catch (error) {
    // What was cut off by Ctrl-C has not failed.
    if (stopping) return
    console.error(
      `\n${error instanceof Failed ? `${error.message}\n${error.output.trimEnd()}` : error.message}`,
    )
    process.exit(1)
  }
  for (const signal of signals) process.off(signal, stopEarly)
  const main = join(root, 'server', 'main.ts')
  const child = spawn(nodeBinary(), ['--import', 'tsx', main, ...args], {
    cwd: root,
    env: { ...childEnvironment(), ...env },
    stdio: 'inherit',
  })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal ? 1 : 0)
  })
}
