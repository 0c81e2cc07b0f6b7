import { expect, test } from 'vitest'
import { officerFor } from '#lib/officers/answering'
import type { OfficerContent } from '#lib/officers/schema'

type Duties = Pick<OfficerContent, 'industries' | 'placeCodes'>
const officer = (key: string, placeCodes: string[] = [], industries: Duties['industries'] = []) => ({
  key,
  content: { placeCodes, industries },
})
const province = officer('province')
const harbin = officer('harbin', ['230100'])
const songbei = officer('songbei', ['230109'])
const food = officer('food', [], ['food'])
const jixiMaterials = officer('jixi-materials', ['230300'], ['new-materials'])
const all = [province, harbin, songbei, food, jixiMaterials]
const asked = (placeCode: string | null, industry: string | null = null) =>
  officerFor(all, { placeCode, industry })?.key

test('the closest place answers before the wider one, and a place before an industry', () => {
  expect(asked('230109', 'food')).toBe('songbei')
  expect(asked('230111')).toBe('harbin')
  expect(asked('231181')).toBe('province')
  expect(asked(null)).toBe('province')
})

test('an industry officer answers where no closer place does', () => {
  expect(asked('231181', 'food')).toBe('food')
  expect(asked(null, 'food')).toBe('food')
  expect(asked('230300', 'new-materials')).toBe('jixi-materials')
  expect(asked('230300', 'food')).toBe('food')
})

test('nobody is named where nobody answers for it', () => {
  expect(officerFor([harbin, jixiMaterials], { placeCode: '230300', industry: 'food' })).toBeNull()
  expect(officerFor([], { placeCode: null, industry: null })).toBeNull()
})
