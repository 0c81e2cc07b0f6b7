import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { digestOf, newSecret, seal, unseal } from '#lib/secrets/seal'

beforeAll(() => {
  process.env.PORTAL_DATA_KEY = 'k'.repeat(43)
})

test('any text comes back, and no two seals of it are alike', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      (text) => {
        const [one, other] = [seal(text, 'enquiry:7'), seal(text, 'enquiry:7')]
        expect(unseal(one, 'enquiry:7')).toBe(text)
        expect(one).not.toBe(other)
      },
    ),
  )
})

test('a seal that was changed, moved or made under another key does not open', () => {
  const sealed = seal('王女士 wang@example.cn', 'enquiry:7')
  expect(() => unseal(sealed, 'enquiry:8')).toThrow()
  const bytes = Buffer.from(sealed, 'base64url')
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => unseal(changed.toString('base64url'), 'enquiry:7')).toThrow()
  }
  process.env.PORTAL_DATA_KEY = 'l'.repeat(43)
  expect(() => unseal(sealed, 'enquiry:7')).toThrow()
  process.env.PORTAL_DATA_KEY = 'k'.repeat(43)
})

test('a digest is the same for the same text and purpose only', () => {
  expect(digestOf('a@example.cn', 'alert')).toBe(digestOf('a@example.cn', 'alert'))
  expect(digestOf('a@example.cn', 'alert')).not.toBe(digestOf('a@example.cn', 'enquiry'))
  expect(digestOf('a@example.cn', 'alert')).not.toBe(digestOf('b@example.cn', 'alert'))
  expect(newSecret()).toMatch(/^[\w-]{32}$/)
})
