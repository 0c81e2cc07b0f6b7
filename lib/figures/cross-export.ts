import type { FileColumns } from '#lib/export/columns'
import { amountOf, type CrossMeasure } from '#lib/figures/cross-measures'
import type { Explored } from '#lib/figures/explore'
import { lineNames } from '#lib/figures/line-names'
import type { Total } from '#lib/figures/queries'

interface CrossRow extends Total {
  rows: string
  row: string
  columns: string | null
  column: string | null
  names: Record<'rowZh' | 'rowEn' | 'columnZh' | 'columnEn', string | null>
}

/**
 * A cell of a table as a line of a file; a table of one dimension leaves its columns empty. Totals are left out, so that
 * the lines add up to them. An amount is empty where no project of the cell has one.
 */
export const crossColumns = (measure: CrossMeasure) =>
  ({
    rows: (row) => row.rows,
    row: (row) => row.row,
    rowZh: (row) => row.names.rowZh,
    rowEn: (row) => row.names.rowEn,
    columns: (row) => row.columns,
    column: (row) => row.column,
    columnZh: (row) => row.names.columnZh,
    columnEn: (row) => row.names.columnEn,
    count: (row) => row.count,
    [measure === 'funds' ? 'countWithFunds' : 'countWithValue']: (row: CrossRow) => row.countWithValue,
    [measure === 'funds' ? 'fundsCny' : 'valueCny']: (row: CrossRow) => amountOf(row, 'value'),
  }) satisfies FileColumns<CrossRow>

/** The cells of an exploration line by line, in the order of its table. */
export async function crossRows({ exploration, cross, cellAt }: Explored): Promise<CrossRow[]> {
  const { rows, columns } = exploration
  const named = async (dimension: typeof rows, values: string[]) => ({
    zh: await lineNames(dimension, values, cross.edition, 'zh'),
    en: await lineNames(dimension, values, cross.edition, 'en'),
  })
  const values = (lines: readonly { value: string }[]) => lines.map(({ value }) => value)
  const [rowNames, columnNames] = await Promise.all([
    named(rows, values(cross.rows)),
    named(columns ?? rows, values(cross.columns)),
  ])
  return cross.rows.flatMap(({ value: row, ...total }): CrossRow[] => {
    const names = { rowZh: rowNames.zh(row), rowEn: rowNames.en(row), columnZh: null, columnEn: null }
    if (columns === null) return [{ ...total, rows, row, columns: null, column: null, names }]
    return cross.columns.flatMap(({ value: column }) => {
      const cell = cellAt(row, column)
      const across = { columnZh: columnNames.zh(column), columnEn: columnNames.en(column) }
      return cell ? [{ ...cell, rows, row, columns, column, names: { ...names, ...across } }] : []
    })
  })
}
