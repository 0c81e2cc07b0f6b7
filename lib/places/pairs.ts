import { prefectureOf } from '#lib/places/divisions'

/** A prefecture's partner city in Guangdong, as a report names it. */
export interface Pair {
  /** GB/T 2260 code of the partner city. */
  partner: string
  zh: string
  en: string
  /** Keys of the sources that name it. Of several it was read in at least one, and which one was not noted down. */
  sources: readonly string[]
}

/** The number of pairs that exist, and where that was read (羊城晚报, 20 April 2023). */
export const allPairs = { count: 13, source: 'gd-pair' }

const pairs: Record<string, Pair> = {
  '230100': { partner: '440300', zh: '深圳市', en: 'Shenzhen', sources: ['gd-pair'] },
  '230200': { partner: '440100', zh: '广州市', en: 'Guangzhou', sources: ['gd-pair'] },
  '230400': { partner: '440500', zh: '汕头市', en: 'Shantou', sources: ['gd-smart', 'gd-tour'] },
  '230900': { partner: '440700', zh: '江门市', en: 'Jiangmen', sources: ['gd-pair'] },
  '231000': { partner: '441900', zh: '东莞市', en: 'Dongguan', sources: ['gd-smart', 'gd-tour'] },
  '231100': { partner: '440400', zh: '珠海市', en: 'Zhuhai', sources: ['gd-smart', 'gd-tour'] },
  '231200': { partner: '440800', zh: '湛江市', en: 'Zhanjiang', sources: ['gd-smart', 'gd-tour'] },
}

/**
 * The partner city of the prefecture that a division lies in. Null: every prefecture has one, and no source read names
 * it. What is only generally known is left out.
 */
export function pairOf(code: string): Pair | null {
  return pairs[prefectureOf(code)] ?? null
}

/** True where an enterprise's home lies in the partner city of one of the places that it has come to. */
export function comesFromPair(homeCode: string | null, cities: readonly string[]): boolean {
  return homeCode !== null && cities.some((city) => pairOf(city)?.partner === prefectureOf(homeCode))
}
