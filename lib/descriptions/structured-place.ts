import type { StructuredData } from '#lib/descriptions/structured'
import { placeName, prefectureOf } from '#lib/places/divisions'
import { languageTags, type Locale } from '#lib/i18n/locales'
import { absolute } from '#lib/portal/identity'

/** A division of the province as an AdministrativeArea, inside what contains it. `address` is its page from the root. */
export function placeOf(code: string, locale: Locale, address: string): StructuredData {
  const prefecture = prefectureOf(code)
  const above = prefecture === code ? '230000' : prefecture
  return {
    '@type': 'AdministrativeArea',
    name: placeName(code, locale),
    alternateName: placeName(code, locale === 'zh' ? 'en' : 'zh'),
    identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code },
    containedInPlace: { '@type': 'AdministrativeArea', name: placeName(above, locale) },
    url: absolute(address),
    mainEntityOfPage: { '@type': 'WebPage', inLanguage: languageTags[locale], url: absolute(address) },
  }
}
