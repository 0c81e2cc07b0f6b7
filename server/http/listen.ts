import { createServer, type RequestListener, type Server } from 'node:http'
import { Halt } from '../halt'
import { isFree } from '../postgres/free-port'

const drainMilliseconds = 10_000

/** Throws Halt unless the address can be listened on. Asked before the long steps, so that nobody waits for a refusal. */
export async function checkPort(port: number, host: string): Promise<void> {
  try {
    if (await isFree(port, host)) return
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EACCES') throw new Halt(`Port ${port} needs root. Set PORT to a number from 1024 on.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Halt(
        `HOST ${host} is not an address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all.`,
      )
    throw new Error(`Cannot listen on ${host}:${port}: ${message}`, { cause: error })
  }
  throw new Halt(
    `Port ${port} is taken by another program. Stop it, or set PORT to another number: PORT=${port + 1} npm start`,
  )
}

/** Listens; rejects when somebody else was quicker. */
export function listen(handler: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handler)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** Takes no more requests and waits for the answers that are under way, at most 10 seconds. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), drainMilliseconds)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
