import { none } from '#lib/editions/parameters'
import { titlesOf } from '#lib/editions/queries'
import type { CrossDimension } from '#lib/figures/queries'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import { titleIn, translator } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'

/** The name of one line of a table in the reader's language. */
export type LineName = (value: string) => string

/** Names the lines of a dimension; an event by its title at the edition, or by its key when it was not public then. */
export async function lineNames(
  dimension: CrossDimension,
  values: readonly string[],
  edition: number,
  locale: Locale,
): Promise<LineName> {
  const t = translator(locale)
  const refs = dimension === 'event' ? values.map((value) => `event:${value}`) : []
  const titles = await titlesOf(refs, edition)
  return (value) => {
    if (value === none) return t('shared.list.none')
    if (dimension === 'year') return formatDate(value, locale)
    if (dimension === 'city') return placeName(value, locale) ?? value
    if (dimension !== 'event') return term(t, dimension, value)
    const found = titles.get(`event:${value}`)
    return found ? titleIn(found, locale).text : value
  }
}
