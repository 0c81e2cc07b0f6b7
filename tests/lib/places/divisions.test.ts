import { expect, test } from 'vitest'
import { prefectureOf } from '#lib/editions/columns'
import { isPlaceInProvince, placeName, prefectures } from '#lib/places/divisions'

test('the province has 13 prefectures, Daxing’anling among them and not a city', () => {
  expect(prefectures).toHaveLength(13)
  expect(placeName('232700', 'zh')).toBe('大兴安岭地区')
  expect(placeName('230100', 'en')).toBe('Harbin')
})

test('codes outside the province, of the whole province and of no division are none of its places', () => {
  for (const code of ['440300', '230000', '231900', '230101', '']) expect(isPlaceInProvince(code)).toBe(false)
  expect(isPlaceInProvince('231282')).toBe(true)
})

test('a county belongs to its prefecture; Shenzhen and the province as a whole to none', () => {
  expect(prefectureOf('231282')).toBe('231200')
  expect(prefectureOf('230100')).toBe('230100')
  for (const code of ['440300', '230000', null]) expect(prefectureOf(code)).toBeNull()
})
