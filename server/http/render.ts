import type { IncomingMessage, ServerResponse } from 'node:http'
import { root } from '../../scripts/node.mjs'

export interface Renderer {
  render(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}

/** Starts Next in this process. `dev`: with reload, and without a build. NODE_ENV must be set before. */
export async function startNext(options: { dev: boolean; host: string; port: number }): Promise<Renderer> {
  const { default: next } = await import('next')
  const app = next({ dev: options.dev, dir: root, hostname: options.host, port: options.port })
  await quietly(() => app.prepare())
  return { render: app.getRequestHandler(), close: () => app.close() }
}

/** Next tells of its own start in lines of its own; a step of ours is one line. What it warns of still comes through. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console
  console.log = () => undefined
  try {
    await work()
  } finally {
    console.log = log
  }
}
