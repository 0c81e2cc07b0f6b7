import type { FacetName } from '#lib/search/filter'
import { none } from '#lib/editions/parameters'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import type { Translate } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'

/** A value of a facet in the reader's words. */
export function facetWord(name: FacetName, value: string, t: Translate, locale: Locale): string {
  if (value === none) return t('search.none')
  if (name === 'kind') return term(t, 'kinds', value)
  if (name === 'city') return placeName(value, locale) ?? value
  return name === 'year' ? formatDate(value, locale) : term(t, 'industry', value)
}

/** The name of a facet. */
export const facetTitle = (name: FacetName, t: Translate): string =>
  name === 'kind' ? t('search.kind') : t(`shared.parameter.${name}`)
