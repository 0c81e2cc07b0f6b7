import type { Cell } from '#lib/export/columns'

/** What stands before the items of a list in JSON. */
export interface ListHead {
  edition: number
  /** The time of the edition, ISO 8601 at +08:00; null for edition 0, before the first publication. */
  asOf: string | null
  /** How many records the filter names, whatever part of them is listed. */
  count: number
}

/**
 * A list as JSON page by page: the head, `items`, and behind them what only the last item tells, such as where the
 * next part begins.
 */
export async function* jsonChunks(
  head: ListHead,
  pages: AsyncIterable<readonly Record<string, Cell>[]>,
  tail: () => Record<string, Cell> = () => ({}),
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`
  let separator = '\n'
  for await (const items of pages) {
    if (items.length === 0) continue
    yield separator + items.map((item) => JSON.stringify(item)).join(',\n')
    separator = ',\n'
  }
  const rest = Object.entries(tail()).map(
    ([name, cell]) => `,${JSON.stringify(name)}:${JSON.stringify(cell)}`,
  )
  yield `\n]${rest.join('')}}\n`
}
