import {
  formatAmount,
  formatAsEntered,
  formatMoney,
  formatYuan,
  moneyParts,
  unitWord,
} from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import { grouped, toCny } from '#lib/money/amount'
import { readable } from '#lib/money/readable'
import type { Amount } from '#lib/money/schema'

interface Quantity {
  number: string
  unit: { zh: string; en: string }
  bound: Amount['bound']
}

/** 约, 超过, 近 … before a number; nothing before an exact one. */
export function withBound(text: string, bound: Amount['bound'], t: Translate, locale: Locale): string {
  if (bound === 'exact') return text
  return `${t(`terms.bound.${bound}`)}${locale === 'zh' ? '' : ' '}${text}`
}

/** A quantity with its unit: `172个项目`, `172 projects`, `69.4%`. */
export function formatQuantity(quantity: Quantity, t: Translate, locale: Locale): string {
  const unit = quantity.unit[locale]
  const text = `${grouped(quantity.number)}${locale === 'zh' || unit.startsWith('%') ? '' : ' '}${unit}`
  return withBound(text, quantity.bound, t, locale)
}

/** Units that only English sources print; the others are printed in Chinese. */
const englishUnits: readonly Amount['unit'][] = [
  'millionYuan',
  'billionYuan',
  'usd',
  'millionUsd',
  'billionUsd',
]

/** The language of the unit that a source printed. */
export const printedIn = ({ unit }: Amount): Locale => (englishUnits.includes(unit) ? 'en' : 'zh')

/** An amount in every way the portal shows it: as printed, and in 亿元 and billion yuan where it is yuan. */
export function amountForms(amount: Amount): {
  printed: string
  lang: Locale
  inYi: string | null
  inBillion: string | null
} {
  const cny = toCny(amount)
  const lang = printedIn(amount)
  return {
    printed: formatAsEntered(amount, lang),
    lang,
    inYi: cny && formatMoney(cny, 'zh'),
    inBillion: cny && formatMoney(cny, 'en'),
  }
}

interface Announced {
  quantity: Quantity | null
  amount: Amount | null
}

/** The announced number in plain text, in the reader's units: the quantity and the amount of those that there are. */
export function announcedParts({ quantity, amount }: Announced, t: Translate, locale: Locale): string[] {
  return [
    quantity && formatQuantity(quantity, t, locale),
    amount && withBound(formatAmount(amount, locale), amount.bound, t, locale),
  ].filter((part) => part !== null)
}

/** The announced number in one line. */
export function announcedLine(content: Announced, t: Translate, locale: Locale): string {
  return announcedParts(content, t, locale).join(' · ')
}

/** An amount for a figure block: its number and unit apart, and the exact yuan where it is yuan. */
export function amountBlock(
  amount: Amount,
  t: Translate,
  locale: Locale,
): { number: string; unit: string; exact: string | undefined } {
  const cny = toCny(amount)
  if (cny === null) {
    const { number, unit } = readable(amount, locale)
    return {
      number: withBound(number, amount.bound, t, locale),
      unit: unitWord(unit, locale),
      exact: undefined,
    }
  }
  const { number, unit } = moneyParts(cny, locale)
  return { number: withBound(number, amount.bound, t, locale), unit, exact: formatYuan(cny, locale) }
}
