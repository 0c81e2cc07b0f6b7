import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, grouped, inBillion, inYi, percentOf, sumOf, toCny } from '#lib/money/amount'
import { readable } from '#lib/money/readable'
import { Amount, moneyUnits, type MoneyUnit } from '#lib/money/schema'

const units = Object.keys(moneyUnits) as MoneyUnit[]
const cents = fc.bigInt({ min: 0n, max: 10n ** 16n - 1n })
const yuanText = (value: bigint) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`

describe('an amount as a source prints it', () => {
  test.each([
    ['256.56', 'billionYuan', '256560000000.00'],
    ['2565.6', 'yiYuan', '256560000000.00'],
    ['98.238', 'billionYuan', '98238000000.00'],
    ['29.293', 'billionYuan', '29293000000.00'],
    ['1854.7', 'yiYuan', '185470000000.00'],
    ['5000', 'wanYuan', '50000000.00'],
  ] as const)('%s %s is %s yuan', (number, unit, yuan) => {
    expect(toCny({ number, unit, bound: 'exact' })).toBe(yuan)
  })

  test('in dollars has no yuan: nothing is converted', () => {
    expect(toCny({ number: '36', unit: 'billionUsd', bound: 'about' })).toBeNull()
  })

  test.each([
    ['1,2,3', 'number'],
    ['1e9', 'number'],
    ['-5', 'number'],
    ['１２', 'number'],
    ['9'.repeat(30), 'number'],
    ['<b>1</b>', 'number'],
    ['999999999999999', 'tooLarge'],
    ['0.000000001', 'number'],
  ])('is refused when typed as %s', (number, message) => {
    const parsed = Amount.safeParse({ number, unit: 'yiYuan' })
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message)
  })

  test('is refused when it has parts of a cent', () => {
    expect(Amount.safeParse({ number: '0.001', unit: 'yuan' }).error?.issues[0]?.message).toBe('tooFine')
    expect(Amount.safeParse({ number: '0.000001', unit: 'wanYuan' }).success).toBe(true)
  })
})

describe('exact arithmetic', () => {
  test('adds any amounts to the cent', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 60 }), (values) => {
        const sum = values.reduce((total, value) => total + value, 0n)
        expect(sumOf(values.map(yuanText))).toBe(yuanText(sum))
      }),
    )
  })

  test('shows every digit of an amount in 亿元 and in billion yuan', () => {
    fc.assert(
      fc.property(cents, (value) => {
        const yi = inYi(yuanText(value)).replaceAll(',', '')
        const billion = inBillion(yuanText(value)).replaceAll(',', '')
        const back = (number: string, places: number) => {
          const [whole = '0', fraction = ''] = number.split('.')
          return BigInt(whole + fraction.padEnd(places, '0'))
        }
        expect(back(yi, 10)).toBe(value)
        expect(back(billion, 11)).toBe(value)
      }),
    )
  })

  test('orders amounts as whole cents order', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(compare(yuanText(a), yuanText(b))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  test('gives the subset of the 2023 conference as its share, and none of nothing', () => {
    expect(percentOf('29293000000.00', '98238000000.00')).toBe('29.8')
    expect(percentOf('32', '192')).toBe('16.7')
    expect(percentOf('1', '0')).toBeNull()
  })

  test('separates thousands and drops empty fractions', () => {
    expect(grouped('1234567.50')).toBe('1,234,567.5')
    expect(grouped('982.38')).toBe('982.38')
    expect(grouped('100')).toBe('100')
  })
})

test('an amount is spoken in the units of a language without a change of value', () => {
  expect(readable({ number: '36', unit: 'billionUsd', bound: 'about' }, 'zh')).toEqual({
    number: '360',
    unit: 'yiUsd',
  })
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.constantFrom(...units), (whole, unit) => {
      const said = readable({ number: String(whole), unit, bound: 'exact' }, 'en')
      const amount = { number: said.number.replaceAll(',', ''), unit: said.unit, bound: 'exact' as const }
      expect(toCny(amount)).toBe(toCny({ number: String(whole), unit, bound: 'exact' }))
    }),
  )
})
