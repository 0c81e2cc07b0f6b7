import fc from 'fast-check'
import { expect, test } from 'vitest'
import { announcedLine } from '#lib/i18n/announced'
import { formatAsEntered } from '#lib/i18n/format'
import { locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { Exact } from '#lib/money/exact'
import { moneyUnits, type Amount, type MoneyUnit } from '#lib/money/schema'
import { checkQuote } from '#lib/quotes/check'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'

const about = {
  figure: { kind: 'announced' as const, key: 'trial' },
  group: 'announced=trial',
  conversion: false,
  signed: true,
  name: { zh: '试验', en: 'Trial' },
  years: ['2024'],
  city: null,
  subject: null,
  base: null,
  partOf: null,
  replacedBy: null,
  edition: 1,
  until: null,
}
const bounds = fc.constantFrom('exact', 'about', 'over', 'nearly', 'upTo') as fc.Arbitrary<Amount['bound']>
const decimals = (most: number, places: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 10 ** places - 1 }))
    .map(([whole, part]) => new Exact(whole).plus(new Exact(part).div(10 ** places)).toFixed())

const money: fc.Arbitrary<QuotableFigure> = fc
  .record({
    number: decimals(9999, 2),
    unit: fc.constantFrom(...(Object.keys(moneyUnits) as MoneyUnit[])),
    bound: bounds,
  })
  .map((amount) => ({
    ...about,
    shown: { quantity: null, amount },
    kind: 'money',
    value: new Exact(amount.number).times(moneyUnits[amount.unit].factor),
    size: new Exact(amount.number).times(moneyUnits[amount.unit].factor).toNumber(),
    currency: moneyUnits[amount.unit].currency,
    unit: null,
    scales: [moneyUnits[amount.unit].factor],
    bound: amount.bound,
  }))
const counted: fc.Arbitrary<QuotableFigure> = fc
  .record({
    number: fc.integer({ min: 2, max: 999_999 }).map(String),
    unit: fc.constantFrom(
      { zh: '个项目', en: 'projects' },
      { zh: '家企业', en: 'enterprises' },
      { zh: '人次', en: 'visits' },
    ),
    bound: bounds,
  })
  .map((quantity) => ({
    ...about,
    shown: { quantity, amount: null },
    kind: 'count',
    value: new Exact(quantity.number),
    size: Number(quantity.number),
    currency: null,
    unit: { projects: 'project', enterprises: 'enterprise', visits: 'visit' }[quantity.unit.en] ?? 'other',
    scales: ['1'],
    bound: quantity.bound,
  }))
const shares: fc.Arbitrary<QuotableFigure> = decimals(99, 1).map((number) => ({
  ...about,
  shown: { quantity: { number, unit: { zh: '%', en: '%' }, bound: 'exact' }, amount: null },
  kind: 'percent',
  value: new Exact(number),
  size: Number(number),
  currency: null,
  unit: 'share',
  scales: ['1'],
  bound: 'exact',
}))
const figures = fc.oneof(money, counted, shares)
const asked = (text: string, figure: QuotableFigure) =>
  checkQuote(text, { figures: [figure], announced: new Map() }).numbers

test('a figure as the portal prints it, in either language, is always found to be the same', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...locales), (figure, locale) => {
      const [number] = asked(announcedLine(figure.shown, translator(locale), locale), figure)
      expect(number?.verdict).toBe('match')
      expect(['exact', 'converted']).toContain(number?.matches[0]?.reason)
    }),
    { numRuns: 2000 },
  )
})

test('an amount in the unit it was entered in is exactly the same', () => {
  const spoken: MoneyUnit[] = [
    'yuan',
    'wanYuan',
    'yiYuan',
    'billionYuan',
    'millionYuan',
    'billionUsd',
    'millionUsd',
  ]
  fc.assert(
    fc.property(money, (figure) => {
      const { amount } = figure.shown
      if (!amount || !spoken.includes(amount.unit)) return
      const locale = ['wanYuan', 'yiYuan', 'yuan'].includes(amount.unit) ? 'zh' : 'en'
      const [number] = asked(formatAsEntered(amount, locale), figure)
      expect(number?.matches[0]?.reason).toBe('exact')
    }),
    { numRuns: 1000 },
  )
})

/** A quoted amount or count, and the worth of its last digit in millionths, by whole numbers alone. */
const quotes = fc.record({
  digits: fc.integer({ min: 1, max: 99_999 }),
  places: fc.integer({ min: 0, max: 3 }),
  unit: fc.constantFrom(
    { zh: '亿元', power: 8, kind: 'money', currency: 'CNY' },
    { zh: '万元', power: 4, kind: 'money', currency: 'CNY' },
    { zh: ' billion yuan', power: 9, kind: 'money', currency: 'CNY' },
    { zh: ' billion dollars', power: 9, kind: 'money', currency: 'USD' },
    { zh: '%', power: 0, kind: 'percent', currency: null },
    { zh: '万人次', power: 4, kind: 'count', currency: null },
  ),
})

test('no number that differs after rounding, or counts another thing, is ever a match', () => {
  let matched = 0
  fc.assert(
    fc.property(figures, quotes, fc.integer({ min: -6, max: 6 }), fc.boolean(), (any, quote, nudge, near) => {
      const scale = 10n ** BigInt(6 + quote.unit.power - quote.places)
      // Half of the figures lie within a few tenths of the last digit that is quoted: there the edge is.
      const inMillionths = BigInt(quote.digits) * scale + (BigInt(nudge) * scale) / 10n
      const value = near ? new Exact(inMillionths.toString()).div('1e6') : any.value
      const kind = near ? (quote.unit.kind as QuotableFigure['kind']) : any.kind
      const unit = { money: null, percent: 'share', count: 'visit' }[kind]
      const currency = near ? (quote.unit.currency as QuotableFigure['currency']) : any.currency
      const figure: QuotableFigure = near
        ? { ...any, value, size: value.toNumber(), kind, unit, currency, bound: 'exact' }
        : any
      const [number] = asked(
        `${new Exact(quote.digits).div(10 ** quote.places).toFixed(quote.places)}${quote.unit.zh}`,
        figure,
      )
      const millionths = BigInt(figure.value.times('1e6').toFixed(0))
      const off = millionths - BigInt(quote.digits) * scale
      const rounds = 2n * off >= -scale && 2n * off < scale
      const same =
        kind === quote.unit.kind &&
        currency === quote.unit.currency &&
        (kind !== 'count' || figure.unit === 'visit')
      if (number?.verdict === 'match') {
        matched += 1
        expect(rounds && same).toBe(true)
      } else if (
        near &&
        same &&
        figure.unit !== 'growth' &&
        off * 10n < BigInt(quote.digits) * scale &&
        -off * 10n < BigInt(quote.digits) * scale
      ) {
        expect(rounds).toBe(false)
      }
    }),
    { numRuns: 4000 },
  )
  expect(matched).toBeGreaterThan(300)
})

const slips: [string, string][] = [
  ['亿元', '1e8'],
  [' billion yuan', '1e9'],
  ['万元', '1e4'],
  [' million yuan', '1e6'],
]

test('a slip between units is never a match, and is named as the slip it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1001, max: 99_999 }).filter((digits) => digits % 10 !== 0),
      fc.constantFrom(...slips),
      fc.constantFrom(...slips),
      (digits, [, meant], [written, scale]) => {
        if (meant === scale) return
        const number = new Exact(digits).div(10).toFixed()
        const value = new Exact(number).times(meant)
        const figure: QuotableFigure = {
          ...about,
          shown: { quantity: null, amount: { number: value.toFixed(), unit: 'yuan', bound: 'exact' } },
          kind: 'money',
          value,
          size: value.toNumber(),
          currency: 'CNY',
          unit: null,
          scales: ['1'],
          bound: 'exact',
        }
        const [answer] = asked(`${number}${written}`, figure)
        expect(answer?.verdict).toBe('none')
        expect(answer?.nearMisses.map(({ refusal, meant: power }) => [refusal, power])).toEqual([
          ['unitSlip', new Exact(meant).toFixed()],
        ])
      },
    ),
    { numRuns: 500 },
  )
})
