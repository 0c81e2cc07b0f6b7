import { amountOf, type CrossMeasure } from '#lib/figures/cross-measures'
import type { Total } from '#lib/figures/queries'
import { formatCount, moneyParts } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

/** A total's measure as it is shown: the number, or that nothing is disclosed; a dash where there is no project. */
export function amountWords(total: Total | undefined, measure: CrossMeasure, locale: Locale): string {
  if (total === undefined || (total.count === 0 && measure !== 'count')) return '–'
  const amount = amountOf(total, measure)
  if (amount === null) return translator(locale)('shared.list.notDisclosed')
  return measure === 'count' ? formatCount(total.count) : moneyParts(amount, locale).number
}
