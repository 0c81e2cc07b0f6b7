import { expect, test } from 'vitest'
import { coreOf, likeness, similarTo } from '#lib/enterprises/similar'

const existing = [
  {
    key: 'kingdee',
    names: ['金蝶国际软件集团有限公司', 'Kingdee International Software Group Co., Ltd.', '金蝶软件'],
  },
  { key: 'kingsoft', names: ['金山软件', 'Kingsoft Corporation'] },
  { key: 'bgi-group', names: ['深圳华大基因股份有限公司', 'BGI Group'] },
  { key: 'vanke', names: ['万科企业股份有限公司', 'China Vanke Co., Ltd.'] },
]

test('a legal form, width, case and punctuation do not make another name', () => {
  expect(coreOf('金蝶国际软件集团有限公司')).toBe('金蝶国际软件')
  expect(coreOf('ＫＩＮＧＤＥＥ (Holdings) Ltd.')).toBe('kingdee')
  expect(likeness('Vanke Co., Ltd.', 'VANKE')).toBe(1)
})

test('a name that consists of a legal form alone keeps it', () => {
  expect(coreOf('集团公司')).toBe('集团公司')
  expect(likeness('', '金蝶')).toBe(0)
})

test('a short form finds the long name, and an alias its record', () => {
  expect(similarTo(['金蝶'], existing).map(({ key }) => key)).toEqual(['kingdee'])
  expect(similarTo(['金蝶软件有限公司'], existing)[0]?.key).toBe('kingdee')
  expect(similarTo(['华大基因'], existing)[0]?.key).toBe('bgi-group')
})

test('either of two typed names is enough', () => {
  expect(similarTo(['新名称', 'Kingdee Software'], existing)[0]?.key).toBe('kingdee')
})

test('names that share nothing are not offered', () => {
  expect(similarTo(['哈尔滨冰雪旅游发展公司'], existing)).toEqual([])
  expect(similarTo(['   '], existing)).toEqual([])
})

test('one character or three letters are too little to be contained in a name', () => {
  expect(likeness('金', '金蝶国际软件')).toBeLessThan(0.5)
  expect(likeness('int', 'international')).toBeLessThan(0.9)
})
