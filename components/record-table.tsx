import type { ReactNode } from 'react'

export interface Column<Item> {
  head: string
  /** Figures stand at the right, their unit in the head. */
  number?: boolean
  /** A word or a date, kept on one line. */
  short?: boolean
  cell: (item: Item) => ReactNode
}

interface RecordTableProps<Item> {
  caption: ReactNode
  columns: Column<Item>[]
  items: readonly Item[]
  rowKey: (item: Item) => string
}

/**
 * A list as a table; the first column names the row. On a narrow screen each row stands by itself, and the roles keep
 * it a table for those who hear it.
 */
export function RecordTable<Item>({ caption, columns, items, rowKey }: RecordTableProps<Item>) {
  return (
    <table role="table" className="rows rows-stack">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, number }) => (
            <th key={head} scope="col" role="columnheader" className={number ? 'number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <tr key={rowKey(item)} role="row">
            {columns.map(({ head, number, short, cell }, at) =>
              at === 0 ? (
                <th key={head} scope="row" role="rowheader">
                  {cell(item)}
                </th>
              ) : (
                <td
                  key={head}
                  role="cell"
                  data-label={head}
                  className={number ? 'number' : short ? 'short' : undefined}
                >
                  <div>{cell(item)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
