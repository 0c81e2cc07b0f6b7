import { Key } from '#lib/editions/fields'
import type { RawParameters } from '#lib/editions/parameters'

/** The most parks that stand side by side. */
export const mostCompared = 4
/** The most names that are read from an address; what lies beyond is reported as a whole. */
const mostRead = 50

export interface Chosen {
  /** Names of parks in the order given, each once; they may be those of no park. */
  keys: string[]
  /** What cannot be the name of a park, shortened. */
  unusable: string[]
}

/** The parks that an address names: `parks=a,b`, `park` once or often as a form sends it, or both. */
export function readChosen({ parks, park }: RawParameters): Chosen {
  const given = [parks, park]
    .flat()
    .flatMap((value) => (value ?? '').slice(0, 5000).split(','))
    .map((part) => part.trim())
    .filter(Boolean)
  const each = [...new Set(given)].slice(0, mostRead)
  return {
    keys: each.filter((part) => Key.safeParse(part).success),
    unusable: each.filter((part) => !Key.safeParse(part).success).map((part) => part.slice(0, 80)),
  }
}
