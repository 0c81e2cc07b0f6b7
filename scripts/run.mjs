import { spawn } from 'node:child_process'

/** Children at work, so that a signal to the parent can end them. */
const running = new Set()

/** A program ended with another status than 0; `output` is all it printed. */
export class Failed extends Error {
  name = 'Failed'
  /** @param {string} program @param {number | null} status @param {string} output */
  constructor(program, status, output) {
    super(`${program} ended with status ${status ?? 'by a signal'}`)
    this.status = status
    this.output = output
  }
}

/**
 * Runs a program quietly and gives back what it printed. Rejects with Failed when it ends badly.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<string>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    running.add(child)
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.on('close', (status) => {
      running.delete(child)
      if (status === 0) resolve(output)
      else reject(new Failed([program, ...args].join(' '), status, output))
    })
  })
}

/** Asks every child that still runs to end, and waits for them. */
export async function endChildren() {
  const gone = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of running) child.kill('SIGTERM')
  await Promise.all(gone)
}
