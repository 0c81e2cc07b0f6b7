import { barsDrawing } from '#lib/drawing/bars'
import { columnsDrawing, columnsFit } from '#lib/drawing/columns'
import { gridDrawing } from '#lib/drawing/grid'
import type { Mark } from '#lib/drawing/mark'
import type { Drawing } from '#lib/drawing/shape'
import { amountOf } from '#lib/figures/cross-measures'
import type { Explored } from '#lib/figures/explore'
import { explorationMap } from '#lib/figures/explore-map'
import { ranksOf } from '#lib/figures/line-order'
import { amountWords } from '#lib/figures/amount-words'
import type { Share, Total } from '#lib/figures/queries'
import type { AtLines } from '#lib/figures/records'
import type { Locale } from '#lib/i18n/locales'

/** The most lines and columns that one drawing can hold and still be read. */
export const mostDrawn = { rows: 40, columns: 12 }

/** Where the records of a cell are, on a page; a file's drawing leads nowhere. */
export type RecordsHref = (at: AtLines, total: Total) => string | undefined

/** The one drawing of an exploration, for its page and its files alike. */
export function explorationDrawing(
  explored: Explored,
  locale: Locale,
  href: RecordsHref = () => undefined,
): Drawing {
  const { exploration, cross, rowName, columnName, cellAt } = explored
  const { view, rows, columns, measure } = exploration
  const mark = (name: string, total: Total | undefined, at: AtLines): Mark => ({
    name,
    label: amountWords(total, measure, locale),
    amount: total ? amountOf(total, measure) : null,
    href: total && href(at, total),
  })
  const ranks = ranksOf(cross.rows, measure)
  const line = (share: Share) => {
    const rank = view === 'ranking' ? ranks.get(share.value) : null
    return mark(`${rank ? `${rank}  ` : ''}${rowName(share.value)}`, share, { [rows]: share.value })
  }
  if (view === 'map') return explorationMap(explored, locale, href)
  const drawn = cross.rows.slice(0, mostDrawn.rows)
  if (columns !== null) {
    const across = cross.columns.slice(0, mostDrawn.columns)
    return gridDrawing(
      across.map(({ value }) => columnName(value)),
      drawn.map(({ value: row }) => ({
        name: rowName(row),
        marks: across.map(({ value: column }) =>
          mark(columnName(column), cellAt(row, column), { [rows]: row, [columns]: column }),
        ),
      })),
    )
  }
  const marks = drawn.map(line)
  if (view !== 'time' || !columnsFit(marks)) return barsDrawing(marks)
  const stated = drawn.filter(({ value }) => value !== 'none').length
  return columnsDrawing(marks.slice(0, stated), marks.slice(stated))
}
