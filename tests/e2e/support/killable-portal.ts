import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { childEnvironment, nodeBinary, root } from '../../../scripts/node.mjs'

export interface KillablePortal {
  url: string
  /** What it wrote to its standard error. */
  complaints: () => string
  /** kill -9 for the server and its worker alike; resolves when nothing of them runs any more. */
  kill(): Promise<void>
}

const patienceMilliseconds = 120_000

/** A whole portal of its own, as `npm start` starts it, in a process group that can be killed at once. */
export async function startPortal(port: number, settings: Record<string, string>): Promise<KillablePortal> {
  const env = {
    ...childEnvironment(),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    ...settings,
  }
  const child = spawn(nodeBinary(), ['--import', 'tsx', join(root, 'server', 'main.ts')], {
    cwd: root,
    env: env as NodeJS.ProcessEnv,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  const end = Date.now() + patienceMilliseconds
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`the portal did not start:\n${complaints}`)
    await pass(20)
  }
  return { url, complaints: () => complaints, kill: () => kill(child) }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/livez`).then(
    (answer) => answer.ok,
    () => false,
  )

async function kill(child: ChildProcess): Promise<void> {
  const group = -(child.pid ?? 0)
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    process.kill(group, 'SIGKILL')
    await ended
  }
  while (lives(group)) await pass(5)
}

function lives(group: number): boolean {
  try {
    process.kill(group, 0)
    return true
  } catch {
    return false
  }
}
