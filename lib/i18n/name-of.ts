import { citesOf } from '#lib/editions/cites'
import type { Titles } from '#lib/editions/queries'
import type { NameOf } from '#lib/i18n/field-value'
import type { Locale } from '#lib/i18n/locales'
import { titleIn } from '#lib/i18n/translate'

/** The names of the records that the fields of a kind of record refer to, from titles by `kind:key`. */
export function nameFrom(
  kind: string,
  titles: ReadonlyMap<string, Titles> | undefined,
  locale: Locale,
): NameOf {
  return (field, key) => {
    const found = titles?.get(citesOf(kind, { [field]: key })[0] ?? `${field}:${key}`)
    return found ? titleIn(found, locale).text : null
  }
}
