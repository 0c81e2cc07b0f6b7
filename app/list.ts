import type { ListRequest } from '#app/request'
import { countDrops, type Drop } from '#lib/editions/drops'
import type { ListParameters } from '#lib/editions/parameters'
import type { Page, Row } from '#lib/editions/rows'

/** The most rows that a page shows, whatever it is asked for; files give more. */
const mostRows = 200

export interface ListRead<Content> {
  rows: Row<Content>[]
  next: string | null
  /** Records of the whole filter. */
  count: number
  /** Ways out when there are none. */
  drops: Drop[]
}

interface Reads<Filter, Content> {
  list: (filter: Filter, list: ListParameters, edition: number) => Promise<Page<Content>>
  count: (filter: Filter, edition: number) => Promise<number>
}

/** Reads one page of a list with the count of its filter. A request with a problem reads nothing. */
export async function readRows<Filter extends object, Content>(
  { filter, list, edition, problems }: ListRequest<Filter>,
  reads: Reads<Filter, Content>,
): Promise<ListRead<Content>> {
  if (problems.length > 0) return { rows: [], next: null, count: 0, drops: [] }
  const limit = list.limit && Math.min(list.limit, mostRows)
  const [page, count] = await Promise.all([
    reads.list(filter, { ...list, limit }, edition.number),
    reads.count(filter, edition.number),
  ])
  const drops = count === 0 ? await countDrops(filter, (wider) => reads.count(wider, edition.number)) : []
  return { ...page, count, drops }
}
