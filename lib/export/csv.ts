import { stringify } from 'csv-stringify/sync'
import type { Cell } from '#lib/export/columns'

const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/
const plainNumber = /^-?\d+(\.\d+)?$/

/**
 * Text that a spreadsheet would take for a formula, with an apostrophe before it. Plain numbers stay as they are.
 * See OWASP, CSV injection.
 */
export function guarded(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  return guarded(Array.isArray(cell) ? cell.join('; ') : String(cell))
}

// The package quotes whole line ends only; RFC 4180 wants quotes about a lone CR or LF as well.
const dialect = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

/** The heading line of a CSV file with the byte order mark by which spreadsheets know UTF-8. */
export function csvHead(columns: readonly string[]): string {
  return stringify([[...columns]], { ...dialect, bom: true })
}

/** Items as lines of RFC 4180, their cells in the order of the heading. Null is an empty cell. */
export function csvLines(columns: readonly string[], items: readonly Record<string, Cell>[]): string {
  return stringify(
    items.map((item) => columns.map((name) => cellText(item[name] ?? null))),
    dialect,
  )
}

/** A CSV file page by page. */
export async function* csvChunks(
  columns: readonly string[],
  pages: AsyncIterable<readonly Record<string, Cell>[]>,
): AsyncGenerator<string> {
  yield csvHead(columns)
  for await (const items of pages) if (items.length > 0) yield csvLines(columns, items)
}
