import type { Cell } from '#lib/export/columns'
import { columnType } from '#lib/export/column-types'

/** Rows of a sheet and characters of a cell that Excel takes (Excel specifications and limits). */
export const mostRows = 1_048_576
export const mostCharacters = 32_767

/** What XML 1.0 cannot hold, and text that would read as an escape: each as `_xHHHH_` (ECMA-376, ST_Xstring). */
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g
const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 takes it, in an element or an attribute. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, hex)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** A column's letters: 0 is A, 26 is AA. */
export function letters(at: number): string {
  return (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
}

/** Text that fits into a cell; what is cut ends with an ellipsis and stands whole in CSV and JSON. */
function fitted(text: string): string {
  if (text.length <= mostCharacters) return text
  return `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function textCell(at: string, text: string, style = 0): string {
  const styled = style ? ` s="${style}"` : ''
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(fitted(text))}</t></is></c>`
}

/** Digits that a spreadsheet keeps of a number: an amount with more would be rounded, and stays text. */
const keptDigits = 15
const digitsOf = (number: string) => number.replace('.', '').replace(/^0+|0+$/g, '').length

const styles = { heading: 1, yuan: 2 }

function cellXml(at: string, name: string, cell: Cell): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (Array.isArray(cell)) return cell.length === 0 ? '' : textCell(at, cell.join('; '))
  if (columnType(name) === 'yuan' && digitsOf(cell) <= keptDigits)
    return `<c r="${at}" s="${styles.yuan}"><v>${cell}</v></c>`
  return textCell(at, cell)
}

/** One record as a row; `row` counts from 1, the heading included. */
export function rowXml(columns: readonly string[], item: Record<string, Cell>, row: number): string {
  const cells = columns.map((name, at) => cellXml(`${letters(at)}${row}`, name, item[name] ?? null))
  return `<row r="${row}">${cells.join('')}</row>`
}

const widths = { text: 24, texts: 32, keys: 24, yuan: 24, address: 40 } as Record<string, number>

/** A sheet up to its first record: widths, a heading that stays in sight, and nothing that is computed. */
export function sheetHead(columns: readonly string[]): string {
  const cols = columns.map((name, at) => {
    const width = Math.max(widths[columnType(name)] ?? 14, name.length + 2)
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
  })
  const heading = columns.map((name, at) => textCell(`${letters(at)}1`, name, styles.heading))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row r="1">${heading.join('')}</row>`
}

export const sheetTail = '</sheetData></worksheet>'
