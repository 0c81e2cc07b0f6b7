import { expect, test } from 'vitest'
import { prefectures } from '#lib/places/divisions'
import { comesFromPair, pairOf } from '#lib/places/pairs'
import { allProvinces, provinceName, provinceOf } from '#lib/places/provinces'

test('a prefecture and its parts have the pair city that a source names, and no other has one', () => {
  expect(pairOf('230100')).toMatchObject({ partner: '440300', en: 'Shenzhen', sources: ['gd-pair'] })
  expect(pairOf('230108')).toEqual(pairOf('230100'))
  expect(prefectures.filter((code) => pairOf(code) !== null)).toEqual([
    '230100',
    '230200',
    '230400',
    '230900',
    '231000',
    '231100',
    '231200',
  ])
  expect(prefectures.every((code) => pairOf(code)?.sources.length !== 0)).toBe(true)
})

test('an enterprise of the pair city is marked where it has come to its own pair alone', () => {
  expect(comesFromPair('440300', ['230100'])).toBe(true)
  expect(comesFromPair('440305', ['230200', '230100'])).toBe(true)
  expect(comesFromPair('440300', ['230200'])).toBe(false)
  expect(comesFromPair('440000', ['230100', 'none'])).toBe(false)
  expect(comesFromPair(null, ['230600'])).toBe(false)
})

test('a province is read from the first two digits of a code, and never from what is none', () => {
  expect(allProvinces).toHaveLength(34)
  expect(new Set(allProvinces).size).toBe(34)
  expect(provinceName(provinceOf('440300') ?? '', 'en')).toBe('Guangdong')
  expect(provinceOf('990000')).toBeNull()
  expect(provinceName('440300', 'zh')).toBeNull()
})
