import { expect, test } from 'vitest'
import { differences, saysTheSame } from '#lib/desk/difference'

test('a field left out, null, empty text and an empty list say the same', () => {
  expect(saysTheSame({ note: null, aliases: [], url: '' }, {})).toBe(true)
  expect(saysTheSame([{ source: 's0-xinhua-2024', asPrinted: null }], [{ source: 's0-xinhua-2024' }])).toBe(
    true,
  )
})

test('zero and false are answers', () => {
  expect(saysTheSame({ strategic: false }, {})).toBe(false)
  expect(saysTheSame(0, null)).toBe(false)
})

test('the fields that differ are named with both texts', () => {
  const before = { nameZh: '金蝶', value: { number: '1', unit: 'yiYuan' }, note: null }
  const after = { nameZh: '金蝶', value: { number: '10', unit: 'yiYuan' }, stages: [{ stage: 'started' }] }
  expect(differences(before, after)).toEqual([
    { name: 'value', before: before.value, after: after.value },
    { name: 'stages', before: undefined, after: after.stages },
  ])
})

test('the order of a list is part of what it says', () => {
  expect(
    differences({ enterprises: ['kingdee', 'vanke'] }, { enterprises: ['vanke', 'kingdee'] }),
  ).toHaveLength(1)
})
