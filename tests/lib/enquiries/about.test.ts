import { expect, test } from 'vitest'
import { isAbout, recordsOf } from '#lib/enquiries/schema'

test('an enquiry is about a record, several of them, or a page', () => {
  expect(['park:harbin-new-area', 'project:HLJ-2024-0007,park:hulan', '/figures/check'].map(isAbout)).toEqual(
    [true, true, true],
  )
  expect(recordsOf('project:HLJ-2024-0007,park:hulan')).toEqual(['project:HLJ-2024-0007', 'park:hulan'])
  expect(recordsOf('/figures/check')).toEqual([])
})

test('anything else is about nothing', () => {
  const wrong = ['', 'park', 'shop:x', 'park:x,', '//evil.example', 'https://evil.example', '/a?b', '/a b']
  expect(wrong.filter(isAbout)).toEqual([])
  expect(isAbout(Array.from({ length: 21 }, () => 'park:x').join(','))).toBe(false)
})
