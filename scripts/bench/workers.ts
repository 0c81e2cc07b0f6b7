import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Answers, Reply, Request } from './worker'

/** The process that measures one database. */
export class Worker {
  private readonly child: ChildProcess

  /** `url`: the owner's address of a filled database; lib takes its own roles there. */
  constructor(url: string) {
    this.child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
      env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
    })
  }

  /** Asks for one sample and waits for it. Rejects with the worker's error, or when it has ended. */
  async ask<Ask extends keyof Answers>(request: Request & { ask: Ask }): Promise<Answers[Ask]> {
    const abort = new AbortController()
    const { signal } = abort
    const ended = once(this.child, 'exit', { signal }).then(() => {
      throw new Error('a process of the benchmark has ended before its time')
    })
    const replied = once(this.child, 'message', { signal }) as Promise<[Reply]>
    this.child.send(request)
    try {
      const [reply] = await Promise.race([replied, ended])
      if (!reply.ok) throw new Error(reply.error)
      return reply.answer as Answers[Ask]
    } finally {
      // The one that lost is given up; what it rejects with says only that.
      for (const one of [replied, ended]) one.catch(() => undefined)
      abort.abort()
    }
  }

  /** Ends the process at once; one that has ended already is left alone. */
  kill(): void {
    this.child.kill()
  }

  async end(): Promise<void> {
    await this.ask({ ask: 'end', side: 'lib' })
    const gone = once(this.child, 'exit')
    this.child.disconnect()
    await gone
  }
}

/** Starts a process for each database, lets `work` use them, and ends them whatever happens. */
export async function withWorkers<Result>(
  urls: ReadonlyMap<number, string>,
  work: (workers: ReadonlyMap<number, Worker>) => Promise<Result>,
): Promise<Result> {
  const workers = new Map([...urls].map(([size, url]) => [size, new Worker(url)]))
  try {
    const result = await work(workers)
    for (const worker of workers.values()) await worker.end()
    return result
  } finally {
    for (const worker of workers.values()) worker.kill()
  }
}
