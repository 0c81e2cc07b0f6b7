import { xmlText } from '#lib/export/sheet-xml'
import type { ZipEntry } from '#lib/export/zip'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Style 0 is plain, 1 a heading, 2 money with two decimals. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const relations = (items: readonly string[]) =>
  `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`
const part = (name: string, type: string) =>
  `<Override PartName="/xl/${name}.xml" ContentType="${spreadsheet}.${type}+xml"/>`

/** The path of a sheet in the archive; the first is 1. */
export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`

/** The parts of a workbook that name its sheets. They come last, since only then are the sheets known. */
export function workbookParts(sheets: readonly string[]): ZipEntry[] {
  const numbers = sheets.map((_, at) => at + 1)
  const parts: Record<string, string> = {
    'xl/styles.xml': styles,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      relation('styles', 'styles', 'styles.xml'),
    ]),
    '_rels/.rels': relations([relation('workbook', 'officeDocument', 'xl/workbook.xml')]),
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${numbers
      .map((number) => part(`worksheets/sheet${number}`, 'worksheet'))
      .join('')}</Types>`,
  }
  return Object.entries(parts).map(([name, xml]) => ({ name, chunks: [declaration + xml] }))
}
