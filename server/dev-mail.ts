import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Lifetime } from './lifetime'

/**
 * A mail server on loopback for development: what the portal sends is kept as files in `dir`, and goes nowhere. Gives
 * its address. The package is one for development, as this is.
 */
export async function openDevMail(dir: string, life: Lifetime): Promise<string> {
  const { SMTPServer } = await import('smtp-server')
  mkdirSync(dir, { recursive: true })
  let received = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const name = `${new Date().toISOString().replaceAll(':', '-')}-${(received += 1)}.eml`
        writeFileSync(join(dir, name), Buffer.concat(parts))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  life.onEnd(() => new Promise((resolve) => server.close(resolve)))
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}
