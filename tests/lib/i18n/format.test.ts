import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountForms, formatQuantity } from '#lib/i18n/announced'
import { formatDate, formatInstant, formatSpan, formatYuan, moneyParts } from '#lib/i18n/format'
import { preferredLocale } from '#lib/i18n/locales'
import { titleIn, translator } from '#lib/i18n/translate'
import { beijingDay, beijingTime } from '#lib/dates/beijing-time'

describe('the two big totals in both languages', () => {
  test.each([
    ['256560000000.00', '2,565.6', '256.56', '256,560,000,000'],
    ['98238000000.00', '982.38', '98.238', '98,238,000,000'],
    ['29293000000.00', '292.93', '29.293', '29,293,000,000'],
    ['185470000000.00', '1,854.7', '185.47', '185,470,000,000'],
  ])('%s', (cny, yi, billion, yuan) => {
    expect(moneyParts(cny, 'zh')).toEqual({ number: yi, unit: '亿元' })
    expect(moneyParts(cny, 'en')).toEqual({ number: billion, unit: 'billion yuan' })
    expect([formatYuan(cny, 'zh'), formatYuan(cny, 'en')]).toEqual([`${yuan}元`, `${yuan} yuan`])
  })

  test('a printed conversion stays in dollars', () => {
    const forms = amountForms({ number: '36', unit: 'billionUsd', bound: 'about' })
    expect(forms).toMatchObject({ inYi: null, inBillion: null, lang: 'en' })
    expect(forms.printed).toBe('36 billion U.S. dollars')
  })
})

test('the exact yuan lose no cent', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (cents) => {
      const cny = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
      const shown = formatYuan(cny, 'en').replace(' yuan', '').replaceAll(',', '')
      expect(cny.startsWith(shown)).toBe(true)
      expect(BigInt(shown.replace('.', '')) * (shown.includes('.') ? 1n : 100n)).toBe(cents)
    }),
  )
})

test('a date says as much as is known, and no more', () => {
  expect(['2024-08-31', '2024-08', '2024'].map((date) => formatDate(date, 'zh'))).toEqual([
    '2024年8月31日',
    '2024年8月',
    '2024年',
  ])
  expect(['2024-08-31', '2024-08', '2024'].map((date) => formatDate(date, 'en'))).toEqual([
    '31 August 2024',
    'August 2024',
    '2024',
  ])
  expect(formatSpan('2024-08-31', '2024-09-01', 'zh')).toBe('2024年8月31日至2024年9月1日')
  expect(formatSpan('2024-08-31', '2024-08-31', 'en')).toBe('31 August 2024')
  expect(formatSpan('2024-08-31', null, 'en')).toBe('31 August 2024')
})

test('an instant is told in Beijing time, which may be the next day', () => {
  const instant = '2024-09-03T16:30:00.000Z'
  expect(formatInstant(instant, 'zh')).toBe('2024年9月4日 00:30（北京时间）')
  expect(formatInstant(new Date(instant), 'en')).toBe('4 September 2024, 00:30 Beijing time')
  expect(beijingTime(instant)).toBe('2024-09-04T00:30:00.000+08:00')
  expect(beijingDay(instant)).toBe('2024-09-04')
})

test('a share is shown in percent, and 约 or about stands before what is not exact', () => {
  const share = { number: '69.4', unit: { zh: '%', en: '%' }, bound: 'exact' as const }
  expect([
    formatQuantity(share, translator('zh'), 'zh'),
    formatQuantity(share, translator('en'), 'en'),
  ]).toEqual(['69.4%', '69.4%'])
  const students = { number: '200000', unit: { zh: '人', en: 'students' }, bound: 'over' as const }
  expect(formatQuantity(students, translator('en'), 'en')).toBe('more than 200,000 students')
  expect(formatQuantity(students, translator('zh'), 'zh')).toBe('超过200,000人')
})

test('a title in the other language says so', () => {
  expect(titleIn({ titleZh: '金蝶', titleEn: 'Kingdee' }, 'en')).toEqual({ text: 'Kingdee', lang: undefined })
  expect(titleIn({ titleZh: null, titleEn: 'Migao' }, 'zh')).toEqual({ text: 'Migao', lang: 'en' })
  expect(titleIn({ titleZh: '金蝶', titleEn: null }, 'en')).toEqual({ text: '金蝶', lang: 'zh' })
})

test.each([
  [null, 'zh'],
  ['', 'zh'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr, en;q=0.2, zh;q=0.8', 'zh'],
  ['zh-TW', 'zh'],
  ['ko', 'zh'],
  ['en;q=0, ko', 'zh'],
  ['EN', 'en'],
  [';;;q=x', 'zh'],
])('Accept-Language %j prefers %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
