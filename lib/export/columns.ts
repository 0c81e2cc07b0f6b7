import type { Titles } from '#lib/editions/queries'
import type { Amount } from '#lib/money/schema'

/** What a file says in one place. Money and every other decimal number is text; null: the record leaves it open. */
export type Cell = string | number | boolean | null | string[]

/** The titles of records that a row refers to, by `kind:key`. */
export type Names = ReadonlyMap<string, Titles>

/** The columns of a file in their order: CSV heading and JSON key alike, with what a row says there. */
export type FileColumns<Row> = Record<string, (row: Row, names: Names) => Cell>

/** An amount as it was entered, number and unit code: `98.238 billionYuan`, with a bound before it when not exact. */
export function amountText(amount: Amount): string {
  const text = `${amount.number} ${amount.unit}`
  return amount.bound === 'exact' ? text : `${amount.bound} ${text}`
}

/** The keys of the sources that a record names, without doubles. */
export function sourceKeys({ sources }: { sources: readonly { source: string }[] }): string[] {
  return [...new Set(sources.map(({ source }) => source))]
}

/** One item of a file: every column's cell by its name. */
export function itemOf<Row>(columns: FileColumns<Row>, row: Row, names: Names): Record<string, Cell> {
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(row, names)]))
}
