import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { createDatabase, dropDatabase } from './database'

const server = inject('databaseServer')
const name = `test_${randomBytes(6).toString('hex')}`

// Set before any test file is imported, since lib/db reads it when its first client is made.
process.env.DATABASE_URL = await createDatabase(server, name)
process.env.NEXTAUTH_SECRET = randomBytes(32).toString('base64url')
process.env.PORTAL_DATA_KEY = randomBytes(32).toString('base64url')

const clients = globalThis as unknown as Partial<
  Record<'publicDb' | 'staffDb', { $disconnect(): Promise<void> }>
>

afterAll(async () => {
  await Promise.all([clients.publicDb?.$disconnect(), clients.staffDb?.$disconnect()])
  await dropDatabase(server, name)
})
