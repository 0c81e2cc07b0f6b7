import { placeName, prefectures } from '#lib/places/divisions'

/** The prefectures to choose from in a filter. */
export function prefectureChoices(locale: 'zh' | 'en'): { value: string; name: string }[] {
  return prefectures.map((value) => ({ value, name: placeName(value, locale) ?? value }))
}

/** A place in one line: its words where a record has them, else the name of its division; the code behind it. */
export function placeLine(
  place: { zh: string; en: string } | null,
  code: string | null,
  locale: 'zh' | 'en',
): { name: string; code: string | null } | null {
  const name = place?.[locale] ?? (code && placeName(code, locale))
  return name ? { name, code } : code ? { name: code, code: null } : null
}
