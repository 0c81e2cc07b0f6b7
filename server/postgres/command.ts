import { spawn } from 'node:child_process'
import type { Account } from './account'
import { reaching } from './reach'

/**
 * Runs one of PostgreSQL's programs as `account` and gives its exit status with all it printed. It is put into a
 * process group of its own: Ctrl-C in the terminal must not cut a server off in the middle of starting or stopping.
 */
export function runAs(
  account: Account | null,
  program: string,
  args: string[],
  dir: string,
): Promise<{ status: number | null; output: string }> {
  const command = account ? reaching({ program, args }, account, [program, dir]) : { program, args }
  const identity = account && command.program === program ? account : {}
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.args, {
      ...identity,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Nothing of the caller's PGDATA, PGOPTIONS or locale may reach the server.
      env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    // 'exit', not 'close': the server that pg_ctl leaves behind may hold the pipes open.
    child.on('exit', (status) => resolve({ status, output }))
  })
}
