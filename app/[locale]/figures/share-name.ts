import type { Dimension } from '#lib/figures/queries'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import type { Translate } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'

/** The name of one line of a breakdown in the reader's language. */
export function shareName(dimension: Dimension, value: string, t: Translate, locale: Locale): string {
  if (value === 'none') return t('shared.list.none')
  if (dimension === 'year') return formatDate(value, locale)
  if (dimension === 'city') return placeName(value, locale) ?? value
  return term(t, dimension, value)
}
