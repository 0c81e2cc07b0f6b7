import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment, nodeBinary, root } from '../scripts/node.mjs'
import type { Lifetime } from './lifetime'

const longestPause = 30_000
const stopPatience = 20_000

/**
 * Keeps one worker running as long as the portal lives. One that dies is started again, after a second, then two, four
 * and so on to half a minute; one that had come up begins anew at a second. Resolves once the first is at work or has died.
 */
export function keepWorker(life: Lifetime): Promise<void> {
  let pause = 1000
  let child: ChildProcess | undefined
  let again: NodeJS.Timeout | undefined
  const begin = () =>
    new Promise<void>((settled) => {
      const one = spawnWorker()
      child = one
      one.once('message', () => {
        pause = 1000
        settled()
      })
      one.once('exit', (status, signal) => {
        settled()
        if (life.ending) return
        console.error(
          `The worker ended (${signal ?? `status ${status}`}). It is started again in ${pause / 1000} s.`,
        )
        again = setTimeout(() => void begin(), pause)
        pause = Math.min(pause * 2, longestPause)
      })
    })
  life.onEnd(async () => {
    clearTimeout(again)
    if (child) await ended(child)
  })
  return begin()
}

/** As the loader of sourced data: lib is made for React's server. Its channel tells it when the portal is gone. */
function spawnWorker(): ChildProcess {
  const file = join(root, 'server', 'worker.ts')
  return spawn(nodeBinary(), ['--conditions=react-server', '--import', 'tsx', file], {
    cwd: root,
    env: childEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** Asks it to end after the job at hand, and ends it when that takes too long: its job goes back to the queue. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const patience = setTimeout(() => child.kill('SIGKILL'), stopPatience)
    child.once('exit', () => {
      clearTimeout(patience)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
