import type { Kind } from '#lib/editions/kinds'
import type { Hit } from '#lib/search/queries'

export interface HitGroup {
  kind: Kind
  /** Matching records of the kind, beyond the hits shown as well. */
  count: number
  hits: Hit[]
}

/** The order in which a reader wants the kinds: who and what first, what was said and where it was read last. */
const order: readonly Kind[] = [
  'opportunity',
  'enterprise',
  'project',
  'event',
  'park',
  'policy',
  'officer',
  'figure',
  'source',
]

/** Hits by kind; kinds without a hit are left out. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  return order
    .map((kind) => hits.filter((hit) => hit.kind === kind))
    .flatMap((hits) => (hits[0] ? [{ kind: hits[0].kind, count: hits[0].inKind, hits }] : []))
}

/** All matching records of every kind. */
export const hitCount = (groups: readonly HitGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0)
