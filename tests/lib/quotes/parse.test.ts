import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Exact } from '#lib/money/exact'
import { longestQuote } from '#lib/quotes/plain-text'
import { mostNumbers, readQuote } from '#lib/quotes/parse'

/** The first number of a text in one line: kind, value, last digit's worth, currency, units and bound. */
function first(text: string): string {
  const [number] = readQuote(text).numbers
  if (!number) return 'nothing'
  const { kind, value, step, currency, units, bound } = number
  return [kind, value, step, currency ?? '-', units[0] ?? '-', bound].join(' ')
}

describe('a number is read with its unit, currency, bound and exactness', () => {
  test.each([
    ['172个项目', 'count 172 1 - project exact'],
    ['签约项目172个', 'count 172 1 - project exact'],
    ['一百七十二个签约项目', 'count 172 1 - project exact'],
    ['one hundred and seventy-two projects', 'count 172 1 - project exact'],
    ['总签约额2565.6亿元', 'money 256560000000 10000000 CNY - exact'],
    ['两千五百六十五亿元', 'money 256500000000 100000000 CNY - exact'],
    ['两千五百六十五点六亿元', 'money 256560000000 10000000 CNY - exact'],
    ['２，５６５．６亿元', 'money 256560000000 10000000 CNY - exact'],
    ['3亿5000万元', 'money 350000000 10000 CNY - exact'],
    ['2.5656万亿元', 'money 2565600000000 100000000 CNY - exact'],
    ['256.56 billion yuan', 'money 256560000000 10000000 CNY - exact'],
    ['¥256.56bn', 'money 256560000000 10000000 CNY - exact'],
    ['$14bn', 'money 14000000000 1000000000 USD - exact'],
    ['nearly US$36 billion', 'money 36000000000 1000000000 USD - nearly'],
    ['600万美元', 'money 6000000 10000 USD - exact'],
    ['98.2 billion', 'bare 98200000000 100000000 - - exact'],
    ['69.4%', 'percent 69.4 0.1 - - exact'],
    ['69.4 per cent', 'percent 69.4 0.1 - - exact'],
    ['百分之六十九点四', 'percent 69.4 0.1 - - exact'],
    ['近七成', 'percent 70 10 - - nearly'],
    ['六成九', 'percent 69 1 - - exact'],
    ['seven in ten', 'percent 70 10 - - exact'],
    ['2500多亿元', 'money 250000000000 100000000 CNY - over'],
    ['一百七十余个项目', 'count 170 1 - project over'],
    ['约2566亿元', 'money 256600000000 100000000 CNY - about'],
    ['签约226个项目', 'count 226 1 - project exact'],
    ['不少于500家企业', 'count 500 1 - enterprise atLeast'],
    ['up 41.3% year on year', 'percent 41.3 0.1 - growth exact'],
    ['192 deals', 'count 192 1 - deal exact'],
    ['11,060人次', 'count 11060 1 - visit exact'],
  ])('%s', (text, read) => expect(first(text)).toBe(read))
})

test.each([
  ['10亿至12亿元', 'range'],
  ['10-12 billion yuan', 'range'],
  ['2565.6亿港元', 'foreign'],
  ['-5%', 'negative'],
  ['3个百分点', 'points'],
])('%s is shown and not compared', (text, kind) => expect(readQuote(text).numbers[0]?.kind).toBe(kind))

test.each([
  '2024年8月31日',
  '31 August 2024',
  'in 2024',
  '二〇二四年',
  '第19届',
  '5G',
  '一带一路',
  '万科',
  '9:30',
  '1—5月',
])('%s is no number of anything', (text) => expect(readQuote(text).numbers).toEqual([]))

test('years are those of the sentence', () => {
  const { numbers } = readQuote('2023年签约192个项目。2024年8月31日，172个项目；另有32个项目。')
  expect(numbers.map(({ years }) => years)).toEqual([['2023'], ['2024'], []])
})

test('what is left out is said', () => {
  expect(readQuote('1个项目，'.repeat(mostNumbers)).cut).toBe(false)
  expect(readQuote('12个项目，'.repeat(mostNumbers + 1)).cut).toBe(true)
  expect(readQuote('x'.repeat(longestQuote + 1)).cut).toBe(true)
})

const words = fc.constantFrom(
  ...'172 2565.6 ，。 亿 万 元 个 项目 十 百 千 点 成 百分之 billion yuan $ US$ - to 至 % 2024年 8月 一 seven in ten 余 . , ０ １ 第 and hundred'.split(
    ' ',
  ),
)

test('any text is read without failing, each number where it stands', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (text) => {
        let end = 0
        for (const number of readQuote(text).numbers) {
          expect(number.start).toBeGreaterThanOrEqual(end)
          expect(number.text).toBe(text.slice(number.start, number.end))
          expect(new Exact(number.step).gt(0)).toBe(true)
          end = number.end
        }
      },
    ),
    { numRuns: 3000 },
  )
})

test('the longest text takes no time worth mentioning, whatever it repeats', () => {
  for (const part of [
    '1',
    '一',
    '十',
    '1,',
    '1.',
    '百分之',
    '1-',
    'hundred ',
    'one and ',
    '2024',
    '$',
    '约 ',
    '万亿',
    '成',
  ]) {
    const began = performance.now()
    readQuote(part.repeat(longestQuote))
    expect(performance.now() - began, part).toBeLessThan(500)
  }
})
