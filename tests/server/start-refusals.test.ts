import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '../../scripts/node.mjs'
import { freePort } from '#server/postgres/free-port'
import { throwawayDir } from '#tests/helpers/throwaway-server'

const dir = throwawayDir()
afterAll(() => rmSync(dir, { recursive: true }))

/** Starts the portal with those settings and waits until it has given up. */
async function refused(env: Record<string, string>): Promise<{ status: number | null; line: string }> {
  const settings = {
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    PORTAL_DATA_DIR: dir,
    DATABASE_URL: '',
    ...env,
  }
  const args = ['--import', 'tsx', join(root, 'server', 'main.ts')]
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...settings } })
  let line = ''
  child.stderr.on('data', (chunk: Buffer) => (line += chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { status, line: line.trim() }
}

it('says in one line that the port is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const port = (other.address() as AddressInfo).port
  const { status, line } = await refused({ PORT: String(port) })
  other.close()
  expect(status).toBe(1)
  expect(line).toMatch(new RegExp(`^Port ${port} is taken .* set PORT to another number.*$`))
})

it('says in one line that DATABASE_URL is not reached, and starts no server of its own', async () => {
  const { status, line } = await refused({
    DATABASE_URL: `postgresql://portal:secret@127.0.0.1:${await freePort()}/portal`,
  })
  expect(status).toBe(1)
  expect(line).toMatch(
    /^The database of DATABASE_URL \(127\.0\.0\.1:\d+\/portal\) cannot be used: .*ECONNREFUSED.*$/,
  )
  expect(line).not.toContain('secret')
  expect(existsSync(join(dir, 'postgres'))).toBe(false)
})

it('says in one line that the data are of a newer PostgreSQL', async () => {
  const newer = join(dir, 'newer')
  mkdirSync(join(newer, 'postgres'), { recursive: true })
  writeFileSync(join(newer, 'postgres', 'PG_VERSION'), '19\n')
  const { status, line } = await refused({ PORTAL_DATA_DIR: newer })
  expect(status).toBe(1)
  expect(line).toMatch(/^\S+ was made by PostgreSQL 19; this portal brings PostgreSQL 18\. .*$/)
})

it('says in one line that the data directory cannot be written', async () => {
  const { status, line } = await refused({ PORTAL_DATA_DIR: '/dev/null/portal' })
  expect(status).toBe(1)
  expect(line).toMatch(/^The data directory \/dev\/null\/portal cannot be written .*$/)
})
