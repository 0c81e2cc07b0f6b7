import { prefectureOf } from '#lib/places/divisions'

/** Zones that statistics treat as county-level and GB/T 2260 does not list. */
const zones = new Set(['230671', '232761', '232762', '232763', '232764'])

export type PlaceLevel = 'city' | 'prefecture' | 'county' | 'zone'

/** What a division of the province is: Daxing'anling is a prefecture (地区) and no city. */
export function levelOf(code: string): PlaceLevel {
  if (prefectureOf(code) === code) return code === '232700' ? 'prefecture' : 'city'
  return zones.has(code) ? 'zone' : 'county'
}
