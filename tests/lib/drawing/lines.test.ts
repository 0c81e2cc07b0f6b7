import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '#lib/drawing/lines'
import { widthOf } from '#lib/drawing/width'

const setting = { width: 200, size: 20, weight: 400, most: 3 } as const
const signs = fc.constantFrom(
  ...'黑龙江省，。、（）《》“”…3.5%亿元 AVbc-é',
  '𠮷',
  '👨‍👩‍👧',
  '哈尔滨',
  'Harbin ',
  ' ',
)

describe('lines', () => {
  test('hold Chinese sign by sign and Latin word by word', () => {
    expect(linesOf('第三十二届哈尔滨国际经济贸易洽谈会', setting)).toEqual([
      '第三十二届哈尔滨国际',
      '经济贸易洽谈会',
    ])
    expect(linesOf('Harbin International Economic Fair', setting)).toEqual([
      'Harbin International',
      'Economic Fair',
    ])
  })

  test('end with an ellipsis when there are too many', () => {
    const lines = linesOf('黑'.repeat(50), setting)
    expect(lines).toEqual(['黑'.repeat(10), '黑'.repeat(10), `${'黑'.repeat(9)}…`])
  })

  test('let no closing mark begin and no opening mark end a line', () => {
    expect(linesOf('一二三四五六七八九十，后', setting)).toEqual(['一二三四五六七八九', '十，后'])
    expect(linesOf('一二三四五六七八九（十）', setting)).toEqual(['一二三四五六七八九', '（十）'])
  })

  test('cut a word that is wider than a line', () => {
    const lines = linesOf('A'.repeat(60), { ...setting, most: 9 })
    expect(lines.join('')).toBe('A'.repeat(60))
    expect(lines.length).toBe(4)
  })

  test('of nothing are none', () => expect(linesOf('  ', setting)).toEqual([]))

  test('are never wider than their room, never more than allowed, and break no sign', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), fc.integer({ min: 60, max: 400 }), (parts, width) => {
        const text = parts.join('')
        const lines = linesOf(text, { ...setting, width })
        expect(lines.length).toBeLessThanOrEqual(3)
        for (const line of lines) {
          expect(line.isWellFormed()).toBe(true)
          expect(widthOf(line, 20, 400)).toBeLessThanOrEqual(Math.max(width, widthOf('👨‍👩‍👧', 20, 400)))
        }
        const whole = linesOf(text, { ...setting, width, most: 1000 })
        expect(whole.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
