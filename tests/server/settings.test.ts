import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Halt } from '#server/halt'
import { addressOf, readSettings } from '#server/settings'

const read = (env: Record<string, string>) => readSettings(env as unknown as NodeJS.ProcessEnv)

it('has a default for everything', () => {
  expect(read({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('.data'),
    databaseUrl: undefined,
    portalUrl: undefined,
    trustProxy: false,
    secret: undefined,
  })
})

it('takes an empty variable for none', () => expect(read({ PORT: '', DATABASE_URL: '' })).toEqual(read({})))

it.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '1e3'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['PORTAL_URL', 'https://a.cn/path'],
  ['PORTAL_TRUST_PROXY', 'yes'],
  ['PORTAL_LICENCE_URL', 'javascript:alert(1)'],
  ['PORTAL_LICENCE_URL', 'CC BY'],
  ['PORTAL_LICENCE_NAME_EN', 'x'.repeat(201)],
  ['NEXTAUTH_SECRET', 'short'],
  ['PORTAL_DATA_KEY', 'short'],
  ['PORTAL_CONFIRM_DAYS', '14'],
  ['PORTAL_CONFIRM_DAYS', '1000'],
])('refuses %s=%s and names it', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(Halt)
  expect(() => read({ [name]: value })).toThrow(name)
})

describe('the address to show', () => {
  const show = (env: Record<string, string>) => addressOf(read(env))

  it('is host and port', () => expect(show({ PORT: '80', HOST: 'localhost' })).toBe('http://localhost:80'))
  it('is this machine when listening everywhere', () =>
    expect(show({ HOST: '0.0.0.0' })).toBe('http://127.0.0.1:3000'))
  it('sets brackets round IPv6', () => expect(show({ HOST: '::1' })).toBe('http://[::1]:3000'))
  it('is the known one if set', () => expect(show({ PORTAL_URL: 'https://a.cn/' })).toBe('https://a.cn'))
})
