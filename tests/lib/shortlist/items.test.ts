import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cookieName, forgetCookie, rememberCookie, rememberedItems } from '#lib/shortlist/cookie'
import {
  itemAt,
  itemText,
  itemsText,
  keptKinds,
  mostItems,
  readItem,
  readItems,
  without,
  type Item,
} from '#lib/shortlist/items'

const items = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...keptKinds),
    key: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
  }),
  { maxLength: mostItems, selector: itemText },
)

test('an address and a cookie give back the list, in its order', () => {
  fc.assert(
    fc.property(items, fc.boolean(), (list: Item[], secure) => {
      expect(readItems(itemsText(list))).toEqual({ items: list, unusable: [] })
      const set = rememberCookie(list, secure)
      const header = `other=1; ${set.split(';')[0]}; more=2`
      expect(rememberedItems(header)).toEqual(list)
      expect(set).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/)
      expect(set.includes('; Secure')).toBe(secure)
      expect(set.split(';')[0]).toMatch(/^[!-~]+$/)
    }),
  )
})

test('whatever is given, the list is sound, and what is left out is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const read = readItems(text)
      for (const item of read.items) expect(readItem(itemText(item))).toEqual(item)
      expect(rememberedItems(`${cookieName}=${text}`)?.length ?? 0).toBeLessThanOrEqual(mostItems)
      expect(
        itemAt(text) === null || readItem(itemText(itemAt(text) ?? { kind: 'park', key: '' })),
      ).toBeTruthy()
    }),
  )
})

test('a list takes twenty records, each once; the others are named', () => {
  const many = Array.from({ length: 25 }, (_, at) => `park:p${at}`)
  const read = readItems([...many, ...many, 'source:x', 'park:'].join(','))
  expect(read.items).toHaveLength(mostItems)
  expect(read.unusable).toEqual(['source:x', 'park:', ...many.slice(mostItems)])
})

test('a record can be added by the address of its page, and taken off', () => {
  const park: Item = { kind: 'park', key: 'harbin-new-area' }
  expect(itemAt('https://portal.example/en/parks/harbin-new-area?edition=2#x')).toEqual(park)
  expect(itemAt('/zh/parks/harbin-new-area')).toEqual(park)
  expect(itemAt('/zh/sources/s1')).toBeNull()
  expect(itemAt('/zh/parks')).toBeNull()
  expect(without([park], { ...park })).toEqual([])
})

test('a device that was never asked to remember remembers nothing; one that forgot is as before', () => {
  expect(rememberedItems(null)).toBeNull()
  expect(rememberedItems('a=b')).toBeNull()
  expect(rememberedItems(`${cookieName}=`)).toEqual([])
  expect(forgetCookie(true)).toBe(`${cookieName}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure`)
})
