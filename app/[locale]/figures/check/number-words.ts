import type { PageRequest } from '#app/request'
import { formatBySize } from '#lib/i18n/format'
import { grouped } from '#lib/money/amount'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'

type Words = Pick<PageRequest, 't' | 'locale'>

/** Decimal text as a quoted number's own kind of thing: yuan, dollars, percent, or the bare number. */
function inKind(value: string, { kind, currency }: QuotedNumber, { locale }: Words): string {
  if (kind === 'percent') return `${grouped(value)}%`
  if (currency === null) return grouped(value)
  return formatBySize({ number: value, unit: currency === 'CNY' ? 'yuan' : 'usd', bound: 'exact' }, locale)
}

/** How the portal read a number, so that a reader sees a misreading. */
export function readingOf(number: QuotedNumber, words: Words): string {
  const { bound } = number
  const qualifier =
    bound === 'exact'
      ? ''
      : `${words.t(`terms.bound.${bound === 'atLeast' ? 'over' : bound}`)}${words.locale === 'zh' ? '' : ' '}`
  const value = qualifier + inKind(number.value, number, words)
  return number.step === '1' && number.kind !== 'money' && number.kind !== 'percent'
    ? words.t('quotes.readAsWhole', { value })
    : words.t('quotes.readAs', { value, step: inKind(number.step, number, words) })
}

/** A difference between a figure and a number, in the figure's own unit. */
export function differenceWords(
  difference: string,
  { kind, currency, shown }: QuotableFigure,
  { t, locale }: Words,
): string {
  if (kind === 'percent') return t('quotes.percentagePoints', { number: grouped(difference) })
  if (kind === 'money')
    return formatBySize(
      { number: difference, unit: currency === 'USD' ? 'usd' : 'yuan', bound: 'exact' },
      locale,
    )
  const unit = shown.quantity?.unit[locale] ?? ''
  return `${grouped(difference)}${locale === 'zh' ? '' : ' '}${unit.replace(/^万|^ten thousand /, '')}`
}
