import type { Figure } from '#lib/figures/figure'

type Query = Record<string, string>

/** Where a figure stands in the portal, without language, and the list of the records that make it. */
export function figurePath(figure: Figure): { path: string; query: Query; records: Query } {
  if (figure.kind === 'announced') {
    return { path: `/figures/announced/${figure.key}`, query: {}, records: {} }
  }
  const query = Object.fromEntries(
    Object.entries(figure.filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const { counting, ...named } = query
  const plain = counting === 'counted' ? named : query
  return { path: '/figures', query: plain, records: query }
}
