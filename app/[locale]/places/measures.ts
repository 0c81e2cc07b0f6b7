import type { ByPrefecture, PlaceNumbers } from '#lib/figures/by-prefecture'
import type { PrefectureNumber } from '#lib/figures/prefecture-map'
import { formatCount, moneyParts } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'

/** What the map can be shaded by. */
export const placeMeasures = ['projects', 'value', 'opportunities', 'parks'] as const
export type PlaceMeasure = (typeof placeMeasures)[number]

function numberOf(
  { projects, opportunities, parks }: PlaceNumbers,
  by: PlaceMeasure,
  locale: Locale,
): PrefectureNumber {
  const counts = { projects: projects.count, opportunities, parks }
  if (by !== 'value') return { amount: String(counts[by]), words: formatCount(counts[by]) }
  if (projects.count === 0) return { amount: '0', words: '–' }
  if (projects.countWithValue === 0) return { amount: null, words: '' }
  return { amount: projects.valueCny, words: moneyParts(projects.valueCny, locale).number }
}

/** One measure of each prefecture, as the map takes it. */
export function mapNumbers(
  { rows }: ByPrefecture,
  by: PlaceMeasure,
  locale: Locale,
): Map<string, PrefectureNumber> {
  return new Map(rows.map(({ code, numbers }) => [code, numberOf(numbers, by, locale)]))
}
