import type { SearchFilter } from '#lib/search/filter'
import { countFound } from '#lib/search/queries'
import { termsOf } from '#lib/search/terms'
import type { Suggestion } from '#lib/search/did-you-mean'

/** Searches with one of several words left out, each with what it finds; those that find nothing are left away. */
export async function fewerWords(filter: SearchFilter, edition: number): Promise<Suggestion[]> {
  const words = termsOf(filter.q ?? '', true).map(({ text }) => text)
  if (words.length < 2) return []
  const shorter = words.slice(0, 8).map((_, left) => words.filter((_, at) => at !== left).join(' '))
  const counted = await Promise.all(
    shorter.map(async (q) => ({ q, count: await countFound({ ...filter, q }, edition) })),
  )
  return counted.filter(({ count }) => count > 0)
}
