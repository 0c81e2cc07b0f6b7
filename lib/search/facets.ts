import { none } from '#lib/editions/parameters'
import type { FacetName } from '#lib/search/filter'
import type { Hit } from '#lib/search/queries'

/** One value of a facet and how many of the records found have it; `none` counts those that leave it open. */
export interface FacetLine {
  value: string
  count: number
}

const valueOf: Record<FacetName, (hit: Hit) => string> = {
  kind: ({ kind }) => kind,
  city: ({ cityCode }) => cityCode ?? none,
  industry: ({ industry }) => industry ?? none,
  year: ({ onDate }) => onDate.slice(0, 4) || none,
}

/** The order of kinds that a reader wants: what is offered and who and what first, what was said and read last. */
export const kindOrder = [
  'opportunity',
  'enterprise',
  'project',
  'park',
  'policy',
  'event',
  'officer',
  'figure',
  'source',
] as const

function order(name: FacetName): (a: FacetLine, b: FacetLine) => number {
  if (name === 'kind') {
    const place = (value: string) => (kindOrder as readonly string[]).indexOf(value)
    return (a, b) => place(a.value) - place(b.value)
  }
  if (name === 'year') return (a, b) => (a.value < b.value ? 1 : -1)
  return (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)
}

/** The lines of a facet, which add up to all records found; what is left open comes last. */
export function facetOf(name: FacetName, hits: readonly Hit[]): FacetLine[] {
  const counts = new Map<string, number>()
  for (const hit of hits) {
    const value = valueOf[name](hit)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const lines = [...counts].map(([value, count]) => ({ value, count })).sort(order(name))
  return [...lines.filter(({ value }) => value !== none), ...lines.filter(({ value }) => value === none)]
}
