import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { hashPassword, passwordMatches, randomPassword } from '#lib/auth/password'
import { checkPassword } from '#lib/auth/sign-in'
import type { Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { makeStaff } from '#tests/fixtures/staff'

const right = 'correct horse battery staple'
const hash = await hashPassword(right)
let staff: Staff
let address: string

beforeEach(async () => {
  staff = await makeStaff('recorder', hash)
  address = `test-${randomUUID()}`
})

const tryTimes = async (times: number, username: string, password: string, from = address) => {
  const answers = []
  for (let at = 0; at < times; at += 1) answers.push(await checkPassword(username, password, from))
  return answers
}
const auditOf = (detail: string) =>
  staffDb().auditEntry.findMany({ where: { detail: { contains: detail } }, orderBy: { id: 'asc' } })

test('a password is kept as argon2id with 19 MiB, two passes and one lane, salted', async () => {
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await hashPassword(right)).not.toBe(hash)
  expect(await passwordMatches(hash, right)).toBe(true)
  expect(await passwordMatches(hash, `${right} `)).toBe(false)
})

test('a random password has 20 characters without look-alikes and never repeats', () => {
  const made = Array.from({ length: 500 }, randomPassword)
  for (const password of made) expect(password).toMatch(/^[a-km-zA-HJ-NP-Z2-9]{20}$/)
  expect(new Set(made).size).toBe(500)
})

test('the right name and password give the person, whatever the case of the name', async () => {
  expect(await checkPassword(staff.username, right, address)).toBe(staff.id)
  expect(await checkPassword(` ${staff.username.toUpperCase()} `, right, address)).toBe(staff.id)
})

test('a wrong password, an unknown name and a disabled account get the same answer', async () => {
  const nobody = `nobody-${randomUUID()}`
  expect(await checkPassword(staff.username, 'wrong', address)).toBeNull()
  expect(await checkPassword(nobody, right, address)).toBeNull()
  expect(await checkPassword('', '', address)).toBeNull()
  await staffDb().staff.update({ where: { id: staff.id }, data: { disabledAt: new Date() } })
  expect(await checkPassword(staff.username, right, address)).toBeNull()
})

test('an unknown name costs the work of a real check', async () => {
  // Processor time, all threads: a busy machine does not change it as it changes the clock on the wall.
  const work = async (known: string | null) => {
    const begin = process.cpuUsage()
    for (let times = 0; times < 6; times += 1) expect(await passwordMatches(known, 'wrong')).toBe(false)
    const { user, system } = process.cpuUsage(begin)
    return user + system
  }
  await work(null)
  const [unknown, known] = [await work(null), await work(hash)]
  expect(unknown).toBeGreaterThan(known / 3)
  expect(unknown).toBeLessThan(known * 3)
})

test('five failures lock an account for the right password too, and the fourth does not', async () => {
  await tryTimes(4, staff.username, 'wrong')
  expect(await checkPassword(staff.username, right, address)).toBe(staff.id)
  await tryTimes(1, staff.username, 'wrong')
  expect(await checkPassword(staff.username, right, 'elsewhere')).toBeNull()
})

test('guesses sent at once are locked out as well: five of them are checked at most', async () => {
  const guesses = Array.from({ length: 30 }, (_, at) => checkPassword(staff.username, `guess ${at}`, address))
  expect(await Promise.all(guesses)).toEqual(Array(30).fill(null))
  const entries = await auditOf(staff.username)
  expect(entries).toHaveLength(30)
  expect(entries.filter(({ detail }) => !detail?.endsWith(' locked')).length).toBeLessThanOrEqual(5)
})

test('a right password sent twice at once lets the person in twice, and leaves no failure', async () => {
  const twice = await Promise.all([1, 2].map(() => checkPassword(staff.username, right, address)))
  expect(twice).toEqual([staff.id, staff.id])
  const attempts = await staffDb().signInAttempt.findMany({ where: { address } })
  expect(attempts.map(({ succeeded }) => succeeded)).toEqual([true, true])
})

test('the lock of an account is gone after 15 minutes', async () => {
  await tryTimes(5, staff.username, 'wrong')
  expect(await checkPassword(staff.username, right, address)).toBeNull()
  const failed = { username: staff.username, succeeded: false }
  const at = new Date(Date.now() - 15.1 * 60_000)
  await staffDb().signInAttempt.deleteMany({ where: failed })
  await staffDb().signInAttempt.createMany({ data: Array(6).fill({ ...failed, address, at }) })
  expect(await checkPassword(staff.username, right, address)).toBe(staff.id)
})

test('failures of one account do not lock another', async () => {
  const other = await makeStaff('reviewer', hash)
  await tryTimes(5, staff.username, 'wrong')
  expect(await checkPassword(other.username, right, address)).toBe(other.id)
})

test('an address that failed with fifty names is locked for every name, and others are not', async () => {
  const data = Array.from({ length: 50 }, (_, at) => ({ username: `guess-${at}`, address, succeeded: false }))
  await staffDb().signInAttempt.createMany({ data: data.slice(0, 49) })
  expect(await checkPassword(staff.username, right, address)).toBe(staff.id)
  await staffDb().signInAttempt.createMany({ data: data.slice(49) })
  expect(await checkPassword(staff.username, right, address)).toBeNull()
  expect(await checkPassword(staff.username, right, 'elsewhere')).toBe(staff.id)
})

test('each attempt leaves one entry in the audit, and never the password', async () => {
  await checkPassword(staff.username, 'wrong secret', address)
  await checkPassword(staff.username, right, address)
  const entries = await auditOf(address)
  expect(entries.map(({ action, staffId }) => [action, staffId])).toEqual([
    ['staff.signInRefused', null],
    ['staff.signIn', staff.id],
  ])
  expect(entries.map(({ detail }) => detail).join()).not.toMatch(/secret|horse/)
})

test('names and passwords of any length and kind are answered and not thrown at', async () => {
  for (const odd of ['\0', 'x'.repeat(100_000), "' OR 1=1 --", '登记员', '\u202e'])
    expect(await checkPassword(odd, odd, address)).toBeNull()
})
