import type { Locale } from '#lib/i18n/locales'
import { grouped, inBillion, inYi, toCny } from '#lib/money/amount'
import { readable } from '#lib/money/readable'
import { moneyUnits, type Amount } from '#lib/money/schema'

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A partial date as written in each language: 2024年8月31日 and 31 August 2024, or as much of it as is known. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number)
  if (locale === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
  return [day, month && englishMonths[month - 1], year].filter(Boolean).join(' ')
}

/** A span of dates; the end is left out when there is none or it is the start. */
export function formatSpan(from: string, until: string | null, locale: Locale): string {
  const start = formatDate(from, locale)
  return until === null || until === from
    ? start
    : `${start}${locale === 'zh' ? '至' : ' – '}${formatDate(until, locale)}`
}

/** An instant in Beijing time, to the minute, with the zone said. */
export function formatInstant(instant: string | Date, locale: Locale): string {
  const date = typeof instant === 'string' ? new Date(instant) : instant
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(date)
  const [day = '', time = ''] = shown.split(' ')
  return locale === 'zh'
    ? `${formatDate(day, 'zh')} ${time}（北京时间）`
    : `${formatDate(day, 'en')}, ${time} Beijing time`
}

/** Yuan in the unit of the language: 亿元 or billion yuan. `number` and `unit` apart, for the figure block. */
export function moneyParts(cny: string, locale: Locale): { number: string; unit: string } {
  return locale === 'zh'
    ? { number: inYi(cny), unit: '亿元' }
    : { number: inBillion(cny), unit: 'billion yuan' }
}

export function formatMoney(cny: string, locale: Locale): string {
  const { number, unit } = moneyParts(cny, locale)
  return locale === 'zh' ? `${number}${unit}` : `${number} ${unit}`
}

/** The exact yuan, for titles, print and checks: `98,238,000,000.00 元`. */
export function formatYuan(cny: string, locale: Locale): string {
  const text = cny.endsWith('.00') ? grouped(cny) : cny.replace(/\B(?=(\d{3})+\.)/g, ',')
  return locale === 'zh' ? `${text}元` : `${text} yuan`
}

const unitWords: Record<keyof typeof moneyUnits, { zh: string; en: string }> = {
  yuan: { zh: '元', en: 'yuan' },
  wanYuan: { zh: '万元', en: '× 10,000 yuan' },
  millionYuan: { zh: '百万元', en: 'million yuan' },
  yiYuan: { zh: '亿元', en: '× 100 million yuan' },
  billionYuan: { zh: '十亿元', en: 'billion yuan' },
  usd: { zh: '美元', en: 'U.S. dollars' },
  wanUsd: { zh: '万美元', en: '× 10,000 U.S. dollars' },
  millionUsd: { zh: '百万美元', en: 'million U.S. dollars' },
  yiUsd: { zh: '亿美元', en: '× 100 million U.S. dollars' },
  billionUsd: { zh: '十亿美元', en: 'billion U.S. dollars' },
}

/** The name of a money unit in a language. */
export const unitWord = (unit: keyof typeof moneyUnits, locale: Locale): string => unitWords[unit][locale]

/** An amount in the number and unit of its source. */
export function formatAsEntered(amount: Amount, locale: Locale): string {
  const number = grouped(amount.number)
  return locale === 'zh' ? `${number}${unitWords[amount.unit].zh}` : `${number} ${unitWords[amount.unit].en}`
}

/** The amount in the unit of its currency that a language would speak it in: 50万元, 500,000 yuan. */
export function formatBySize(amount: Amount, locale: Locale): string {
  const { number, unit } = readable(amount, locale)
  return `${number}${locale === 'zh' ? '' : ' '}${unitWords[unit][locale]}`
}

/** The amount in 亿元 or billion yuan; another currency in its own units. */
export function formatAmount(amount: Amount, locale: Locale): string {
  const cny = toCny(amount)
  return cny === null ? formatBySize(amount, locale) : formatMoney(cny, locale)
}

/** A whole number with thousands separated. */
export const formatCount = (count: number): string => grouped(count)
