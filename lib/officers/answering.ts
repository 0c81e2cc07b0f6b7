import type { OfficerContent } from '#lib/officers/schema'

/** What an investor asks about: both null where it is not known. */
export interface Asked {
  /** A field of the provincial 4567 scheme. */
  industry: string | null
  /** A division code of the province. */
  placeCode: string | null
}

type Duties = Pick<OfficerContent, 'industries' | 'placeCodes'>

/** A division contains itself and its parts: 230100 contains 230109. */
function contains(division: string, code: string): boolean {
  const stem = division.replace(/(00)+$/, '')
  return code.startsWith(stem)
}

/** Null: this officer does not answer for it. Else the closer the match, the greater; place weighs more than industry. */
function closeness({ industries, placeCodes }: Duties, { industry, placeCode }: Asked): number | null {
  const places = placeCode === null ? [] : placeCodes.filter((code) => contains(code, placeCode))
  if (placeCodes.length > 0 && places.length === 0) return null
  const ofIndustry = industry !== null && (industries as readonly string[]).includes(industry)
  if (industries.length > 0 && !ofIndustry) return null
  const place = Math.max(0, ...places.map((code) => code.replace(/(00)+$/, '').length))
  return place * 2 + (ofIndustry ? 1 : 0)
}

/**
 * Who answers for an industry and a place: the closest place first, then the industry's own officer, then the key.
 * Officers without places answer for the whole province, those without industries for every industry. Null: nobody is named.
 */
export function officerFor<Officer extends { key: string; content: Duties }>(
  officers: readonly Officer[],
  asked: Asked,
): Officer | null {
  const ranked = officers
    .map((officer) => ({ officer, rank: closeness(officer.content, asked) }))
    .filter((one): one is { officer: Officer; rank: number } => one.rank !== null)
    .sort((a, b) => b.rank - a.rank || (a.officer.key < b.officer.key ? -1 : 1))
  return ranked[0]?.officer ?? null
}
