import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchQuery, searchTokens, sortName } from '#lib/search/tokens'

/** What PostgreSQL does with the query, on a small scale: every term there, a starred one as a beginning. */
function finds(q: string, names: string[], texts: string[] = []): boolean {
  const tokens = searchTokens(names, texts)
  const terms = searchQuery(q)?.split(' & ') ?? []
  return (
    terms.length > 0 &&
    terms.every((term) => {
      const text = term.slice(1, term.lastIndexOf("'"))
      return term.endsWith(':*') ? tokens.some((token) => token.startsWith(text)) : tokens.includes(text)
    })
  )
}

const kingdee = ['金蝶国际软件集团有限公司', 'Kingdee International Software Group Co., Ltd.']

test.each([
  '金蝶',
  '金',
  '金蝶国际',
  '软件集团',
  'jindie',
  'jind',
  'jd',
  'guoji',
  'kingdee',
  'KING',
  'software',
  'kisg',
])('%s finds Kingdee', (q) => {
  expect(finds(q, kingdee)).toBe(true)
})

test.each(['金软', '华为', 'dieguoX', 'tencent', '   ', '！？'])('%s does not', (q) => {
  expect(finds(q, kingdee)).toBe(false)
})

test('words of a running text are found, its pinyin is not', () => {
  expect(finds('石墨', ['某项目'], ['鹤岗石墨产业'])).toBe(true)
  expect(finds('shimo', ['某项目'], ['鹤岗石墨产业'])).toBe(false)
})

test('full-width letters and digits are the same as plain ones', () => {
  expect(finds('５Ｇ', ['2022世界5G大会'])).toBe(true)
})

test('every piece of a Chinese name finds it, by its characters and by their pinyin', () => {
  const name = '哈尔滨联合飞机大型无人直升机产业基地'
  const syllables = sortName(name).split(' ')
  fc.assert(
    fc.property(fc.nat(name.length - 1), fc.integer({ min: 1, max: 6 }), (from, length) => {
      expect(finds(name.slice(from, from + length), [name])).toBe(true)
      expect(finds(syllables.slice(from, from + length).join(''), [name])).toBe(true)
    }),
  )
})

test('whatever a reader types is a query that PostgreSQL can read, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (q) => {
      const query = searchQuery(q)
      for (const term of query?.split(' & ') ?? []) expect(term).toMatch(/^'[^'\\]+'(:\*)?$/u)
    }),
  )
})

test('names sort by pinyin', () => {
  expect(['重庆', '哈尔滨', '大庆', '北京'].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1))).toEqual([
    '北京',
    '重庆',
    '大庆',
    '哈尔滨',
  ])
})

test('rare characters outside the basic plane give whole tokens and a whole sort key', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('𠮷', '金', 'a', '𝟙', '😀'), maxLength: 300 }), (name) => {
      for (const token of searchTokens([name], [name])) expect(token.isWellFormed()).toBe(true)
      expect(sortName(name).isWellFormed()).toBe(true)
    }),
  )
})
