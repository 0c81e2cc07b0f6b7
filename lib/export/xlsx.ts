import type { Cell } from '#lib/export/columns'
import { mostRows, rowXml, sheetHead, sheetTail } from '#lib/export/sheet-xml'
import { sheetPath, workbookParts } from '#lib/export/workbook-xml'
import { zipped, type ZipEntry } from '#lib/export/zip'

type Item = Record<string, Cell>

export interface Workbook {
  /** The name of its sheets; a second sheet adds its number. */
  name: string
  columns: readonly string[]
  /** What the last sheet says of the file, line by line, once it is known how many records and sheets there are. */
  about: (records: number, sheets: number) => readonly [string, string | number][]
  /** The time that the archive carries, so that the same edition makes the same bytes. */
  at: Date
  /** Rows of a sheet, heading included; Excel's own limit unless a test wants fewer. */
  rowsPerSheet?: number
}

/**
 * A list as a workbook page by page, over as many sheets as it needs. Text is inline text, never a formula; money is a
 * number as long as a spreadsheet keeps all its digits, else text. Memory holds one page.
 */
export function xlsxChunks(
  book: Workbook,
  pages: AsyncIterator<readonly Item[]>,
): AsyncGenerator<Uint8Array> {
  return zipped(entries(book, pages), book.at)
}

async function* entries(book: Workbook, pages: AsyncIterator<readonly Item[]>): AsyncGenerator<ZipEntry> {
  const { columns, rowsPerSheet = mostRows } = book
  const sheets: string[] = []
  let waiting: readonly Item[] = []
  let records = 0
  const more = async () => {
    while (waiting.length === 0) {
      const { done, value } = await pages.next()
      if (done) return false
      waiting = value
    }
    return true
  }
  async function* sheet(): AsyncGenerator<string> {
    yield sheetHead(columns)
    for (let row = 1; row < rowsPerSheet && (await more());) {
      const fitting = waiting.slice(0, rowsPerSheet - row)
      const first = row + 1
      yield fitting.map((item, at) => rowXml(columns, item, first + at)).join('')
      waiting = waiting.slice(fitting.length)
      row += fitting.length
      records += fitting.length
    }
    yield sheetTail
  }
  try {
    do {
      sheets.push(sheets.length === 0 ? book.name : `${book.name} ${sheets.length + 1}`)
      yield { name: sheetPath(sheets.length), chunks: sheet() }
    } while (await more())
    const about = book.about(records, sheets.length).map(([what, says]) => ({ what, says }))
    const rows = about.map((item, at) => rowXml(['what', 'says'], item, at + 2))
    sheets.push('about')
    yield {
      name: sheetPath(sheets.length),
      chunks: [sheetHead(['what', 'says']), rows.join(''), sheetTail],
    }
    yield* workbookParts(sheets)
  } finally {
    await pages.return?.()
  }
}
