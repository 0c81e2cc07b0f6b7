import { kindOrder } from '#lib/search/facets'
import type { Hit } from '#lib/search/queries'
import type { Term } from '#lib/search/terms'
import { normal } from '#lib/search/tokens'

export const searchSorts = ['best', '-date', 'date', 'name'] as const
export type SearchSort = (typeof searchSorts)[number]

/**
 * How well a title answers: the words themselves before parts of it, what was typed before another word for it, a title
 * before text that stands elsewhere in the record.
 */
export function scoreOf({ titleZh, titleEn, sortName }: Hit, terms: readonly Term[], q: string): number {
  const phrase = normal(q).trim()
  const titles = [titleZh, titleEn].filter((title) => title !== null).map(normal)
  if (titles.includes(phrase)) return outright
  if (titles.some((title) => title.startsWith(phrase))) return 5
  if (titles.some((title) => title.includes(phrase))) return 4
  const sound = sortName.replaceAll(' ', '')
  const inTitle = (text: string) => titles.some((title) => title.includes(text)) || sound.includes(text)
  if (terms.every(({ text }) => inTitle(text))) return 3
  if (terms.every(({ needles }) => needles.some(({ text }) => inTitle(text)))) return 2
  return terms.some(({ needles }) => needles.some(({ text }) => inTitle(text))) ? 1 : 0
}

interface Placed {
  hit: Hit
  /** What the order compares, before kind and key. */
  rank: string
}

const kindPlace = ({ kind }: Hit) => String(kindOrder.indexOf(kind))

/** The score of a title that is the very words. */
const outright = 6

/** What is known about records, and where it was read, stands behind the records themselves unless it is named outright. */
const isEvidence = ({ kind }: Hit) => kind === 'figure' || kind === 'source'

function rankOf(hit: Hit, sort: SearchSort, terms: readonly Term[], q: string): string {
  if (sort === 'name') return hit.sortName
  if (sort !== 'best') return hit.onDate
  const score = scoreOf(hit, terms, q)
  const place = isEvidence(hit) && score < outright ? score : score + outright + 1
  return `${String(place).padStart(2, '0')}${9 - kindOrder.indexOf(hit.kind)}${hit.onDate}`
}

const text = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

function compare(a: Placed, b: Placed, sort: SearchSort): number {
  const up = sort === 'date' || sort === 'name' ? 1 : -1
  return (
    text(a.rank, b.rank) * up || text(kindPlace(a.hit), kindPlace(b.hit)) || text(a.hit.key, b.hit.key) * up
  )
}

export const hitsOnPage = 20

/** One page of what was found, and the `after` of the next; null on the last. Unknown cursors begin where they would stand. */
export function pageOf(
  hits: readonly Hit[],
  { sort, terms, q, after }: { sort: SearchSort; terms: readonly Term[]; q: string; after?: string },
): { hits: Hit[]; next: string | null } {
  const placed = hits
    .map((hit) => ({ hit, rank: rankOf(hit, sort, terms, q) }))
    .sort((a, b) => compare(a, b, sort))
  const last = after === undefined ? null : cursorAt(after)
  const rest = last === null ? placed : placed.filter((one) => compare(one, last, sort) > 0)
  const shown = rest.slice(0, hitsOnPage)
  const end = shown.at(-1)
  return {
    hits: shown.map(({ hit }) => hit),
    next: end && rest.length > shown.length ? `${end.rank}~${end.hit.kind}~${end.hit.key}` : null,
  }
}

function cursorAt(after: string): Placed {
  const [, rank = '', kind = '', key = ''] = /^([^]*)~([a-z]*)~([^~]*)$/.exec(after) ?? []
  return { rank, hit: { kind, key } as Hit }
}
