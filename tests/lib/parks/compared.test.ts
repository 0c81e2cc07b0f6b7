import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChosen } from '#lib/parks/compared'

test.each([
  [{}, [], []],
  [{ parks: 'a,b' }, ['a', 'b'], []],
  [{ parks: ['a', 'b,c'] }, ['a', 'b', 'c'], []],
  [{ park: 'a' }, ['a'], []],
  [{ park: ['b', 'a'], parks: 'c,a' }, ['c', 'a', 'b'], []],
  [{ parks: ' a , ,a, no such ' }, ['a'], ['no such']],
  [{ parks: '', park: '' }, [], []],
])('%j names %j and cannot use %j', (raw, keys, unusable) => {
  expect(readChosen(raw)).toEqual({ keys, unusable })
})

test('every name is kept once and in its order, however the address spells it; what is no name is told', () => {
  const key = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.array(key, { maxLength: 12 }), fc.boolean(), (keys, joined) => {
      const each = [...new Set(keys)]
      const raw = joined ? { parks: keys.join(',') } : { park: keys }
      expect(readChosen(raw)).toEqual({ keys: each, unusable: [] })
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 })), (park) => {
      const { keys, unusable } = readChosen({ park })
      expect(keys.length + unusable.length).toBeLessThanOrEqual(50)
      expect(unusable.every((text) => text.length <= 80)).toBe(true)
    }),
  )
})
