import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { nodeBinary, root } from '../../../scripts/node.mjs'

const run = promisify(execFile)

export const staffRoles = ['recorder', 'reviewer', 'administrator'] as const
export type StaffRole = (typeof staffRoles)[number]
export type Visitor = 'anonymous' | StaffRole
export const visitors: readonly Visitor[] = ['anonymous', ...staffRoles]

export interface Account {
  role: string
  username: string
  password: string
}

/** Address of the database of the portal under test, as the owner of its tables. */
export function databaseUrl(): string {
  const url = process.env.PORTAL_TEST_DATABASE_URL
  if (!url) throw new Error('PORTAL_TEST_DATABASE_URL is not set: run these tests with `npm test`')
  return url
}

/** One of the accounts that the first start announced. */
export function announcedAccount(role: 'recorder' | 'reviewer'): Account {
  const accounts = JSON.parse(process.env.PORTAL_TEST_ACCOUNTS ?? '[]') as Account[]
  const account = accounts.find((one) => one.role === role)
  if (!account) throw new Error(`PORTAL_TEST_ACCOUNTS names no ${role}`)
  return account
}

/** A new account, opened as the README tells: with `npm run add-staff`. */
export async function openAccount(role: StaffRole): Promise<Account> {
  const username = `${role.slice(0, 5)}-${randomBytes(4).toString('hex')}`
  const script = join(root, 'scripts', 'add-staff.mjs')
  const env = { ...process.env, DATABASE_URL: databaseUrl() }
  const { stdout } = await run(nodeBinary(), [script, username, `测试 ${username}`, role], { cwd: root, env })
  const password = /password (\S+)/.exec(stdout)?.[1]
  if (!password) throw new Error(`add-staff printed no password: ${stdout}`)
  return { role, username, password }
}
