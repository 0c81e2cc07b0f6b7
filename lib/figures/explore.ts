import { cellsByLine, getCross, type Cross } from '#lib/figures/cross'
import { amountOf } from '#lib/figures/cross-measures'
import type { Exploration } from '#lib/figures/exploration'
import { lineNames, type LineName } from '#lib/figures/line-names'
import { byAmount, everyYear } from '#lib/figures/line-order'
import type { Share } from '#lib/figures/queries'
import type { Locale } from '#lib/i18n/locales'

/** An exploration answered: its table with lines in the order asked for, and their names. */
export interface Explored {
  exploration: Exploration
  cross: Cross
  cellAt: ReturnType<typeof cellsByLine>
  rowName: LineName
  columnName: LineName
}

/** Answers an exploration at an edition: the one read behind the page, its drawing and its files. */
export async function explore(exploration: Exploration, edition: number, locale: Locale): Promise<Explored> {
  const { filter, rows, columns, measure } = exploration
  const cross = await getCross(filter, edition, rows, columns, measure)
  const values = (lines: readonly Share[]) => lines.map(({ value }) => value)
  const [rowName, columnName] = await Promise.all([
    lineNames(rows, values(cross.rows), edition, locale),
    lineNames(columns ?? rows, values(cross.columns), edition, locale),
  ])
  return {
    exploration,
    cross: { ...cross, rows: inOrder(exploration, cross) },
    cellAt: cellsByLine(cross),
    rowName,
    columnName,
  }
}

function inOrder({ view, measure, order: { by, descending } }: Exploration, cross: Cross): Share[] {
  const lines = view === 'time' ? everyYear(cross.rows) : cross.rows
  if (by === 'line') return descending ? lines.toReversed() : lines
  if (by === 'count') return byAmount(lines, ({ count }) => String(count), descending)
  if (by === 'with') return byAmount(lines, ({ countWithValue }) => String(countWithValue), descending)
  if (by === 'value') return byAmount(lines, (line) => amountOf(line, 'value'), descending)
  const cellAt = cellsByLine(cross)
  const amount = ({ value }: Share) => {
    const cell = cellAt(value, by.slice('in.'.length))
    return cell ? amountOf(cell, measure) : measure === 'count' ? '0' : null
  }
  return byAmount(lines, amount, descending)
}
