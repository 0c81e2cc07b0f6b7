import { Browser } from '#tests/fixtures/request'
import { beforeEach, expect, test } from 'vitest'
import {
  currentStaff,
  lapsedStaff,
  openSession,
  requireStaff,
  sessionCookie,
  signOut,
} from '#lib/auth/session'
import { NotAllowed, NotSignedIn, type Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { makeStaff } from '#tests/fixtures/staff'

let staff: Staff
let browser: Browser

const seen = (from = browser) => from.request(currentStaff)
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const changeSession = (data: object) =>
  staffDb().staffSession.updateMany({ where: { staffId: staff.id }, data })
const signIn = async (into: Browser) => {
  await into.request(() => openSession(staff.id))
  expect(await seen(into)).toEqual(staff)
}

beforeEach(async () => {
  staff = await makeStaff('recorder')
  browser = new Browser()
  await signIn(browser)
})

test('a browser without a session is nobody', async () => {
  const other = new Browser()
  expect(await seen(other)).toBeNull()
  await expect(other.request(() => requireStaff())).rejects.toThrow(NotSignedIn)
})

test('a session gives its role and no other', async () => {
  expect(await browser.request(() => requireStaff('recorder', 'reviewer'))).toEqual(staff)
  await expect(browser.request(() => requireStaff('reviewer'))).rejects.toThrow(NotAllowed)
})

test('the cookie says nothing about the person', () => {
  const cookie = browser.jar.get(sessionCookie)?.value ?? ''
  expect(cookie).toMatch(/^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/)
  for (const part of cookie.split('.'))
    expect(Buffer.from(part, 'base64url').toString('latin1')).not.toContain(staff.id)
})

test('a cookie with one letter changed is no session', async () => {
  const cookie = browser.jar.get(sessionCookie)?.value ?? ''
  const middle = Math.floor(cookie.length / 2)
  const changed = `${cookie.slice(0, middle)}${cookie[middle] === 'A' ? 'B' : 'A'}${cookie.slice(middle + 1)}`
  browser.jar.set(sessionCookie, changed)
  expect(await seen()).toBeNull()
  browser.jar.set(sessionCookie, 'nonsense')
  expect(await seen()).toBeNull()
})

test('a session that was idle for two hours has ended, one of 119 minutes has not', async () => {
  await changeSession({ lastSeenAt: minutesAgo(119) })
  expect(await seen()).toEqual(staff)
  await changeSession({ lastSeenAt: minutesAgo(120.1) })
  expect(await seen()).toBeNull()
})

test('being seen begins the two hours anew', async () => {
  await changeSession({ lastSeenAt: minutesAgo(119) })
  await seen()
  const { lastSeenAt } = await staffDb().staffSession.findFirstOrThrow({ where: { staffId: staff.id } })
  expect(lastSeenAt.getTime()).toBeGreaterThan(minutesAgo(1).getTime())
})

test('a session ends after eight hours however busy it was', async () => {
  await changeSession({ createdAt: minutesAgo(8 * 60 - 1) })
  expect(await seen()).toEqual(staff)
  await changeSession({ createdAt: minutesAgo(8 * 60 + 0.1) })
  expect(await seen()).toBeNull()
})

const lapsed = (from = browser) => from.request(lapsedStaff)

test('whose session ended by time alone is known, and is let in nowhere', async () => {
  expect(await lapsed()).toBeNull()
  for (const data of [{ lastSeenAt: minutesAgo(121) }, { createdAt: minutesAgo(8 * 60 + 1) }]) {
    await changeSession({ lastSeenAt: new Date(), createdAt: new Date(), ...data })
    expect(await lapsed()).toEqual(staff)
    await expect(browser.request(() => requireStaff())).rejects.toThrow(NotSignedIn)
  }
  await changeSession({ createdAt: minutesAgo(24 * 60 + 1) })
  expect(await lapsed()).toBeNull()
  expect(await lapsed(new Browser())).toBeNull()
})

test('a session that was ended, or whose account was closed, is not known any more', async () => {
  await changeSession({ lastSeenAt: minutesAgo(121), revokedAt: new Date() })
  expect(await lapsed()).toBeNull()
  await changeSession({ revokedAt: null })
  await staffDb().staff.update({ where: { id: staff.id }, data: { disabledAt: new Date() } })
  expect(await lapsed()).toBeNull()
})

test('signing out ends a session whose time is over as well', async () => {
  await changeSession({ lastSeenAt: minutesAgo(121) })
  const copy = new Browser()
  copy.jar.set(sessionCookie, browser.jar.get(sessionCookie)?.value ?? '')
  await browser.request(() => signOut(false))
  expect([await lapsed(), await lapsed(copy)]).toEqual([null, null])
})

test('a revoked session is seen at once', async () => {
  await changeSession({ revokedAt: new Date() })
  expect(await seen()).toBeNull()
})

test('a disabled account is seen at once', async () => {
  await staffDb().staff.update({ where: { id: staff.id }, data: { disabledAt: new Date() } })
  expect(await seen()).toBeNull()
})

test('a changed role is seen at once', async () => {
  await staffDb().staff.update({ where: { id: staff.id }, data: { role: 'administrator' } })
  expect(await seen()).toEqual({ ...staff, role: 'administrator' })
})

test('signing out ends this session, even for a copy of its cookie, and no other', async () => {
  const elsewhere = new Browser()
  await signIn(elsewhere)
  const copy = new Browser()
  copy.jar.set(sessionCookie, browser.jar.get(sessionCookie)?.value ?? '')
  expect(await seen(copy)).toEqual(staff)
  await browser.request(() => signOut(false))
  expect([await seen(), await seen(copy), await seen(elsewhere)]).toEqual([null, null, staff])
  expect(browser.jar.has(sessionCookie)).toBe(false)
})

test('signing out everywhere ends every session of the person and of nobody else', async () => {
  const elsewhere = new Browser()
  await signIn(elsewhere)
  const other = await makeStaff('reviewer')
  const others = new Browser()
  await others.request(() => openSession(other.id))
  await browser.request(() => signOut(true))
  expect([await seen(), await seen(elsewhere), await seen(others)]).toEqual([null, null, other])
})
