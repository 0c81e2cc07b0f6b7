import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { placeLine } from '#lib/places/choices'
import type { KeptRow } from '#lib/shortlist/queries'

/** Where a kept record is, or the day it is dated, in words; null when it is not known. */
export function facetOfRow(row: KeptRow, what: 'place' | 'date', locale: Locale): string | null {
  if (what === 'date') return row.onDate === '' ? null : formatDate(row.onDate, locale)
  const { place } = row.content as { place?: { zh: string; en: string } | null }
  return placeLine(place ?? null, row.placeCode, locale)?.name ?? null
}
