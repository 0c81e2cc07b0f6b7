import { XMLParser, XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Cell } from '#lib/export/columns'
import { letters, mostCharacters, xmlText } from '#lib/export/sheet-xml'
import { xlsxChunks, type Workbook } from '#lib/export/xlsx'
import { bytesOf, unzipped } from '#tests/e2e/support/archive'

type Item = Record<string, Cell>
const columns = ['reference', 'titleZh', 'valueCny', 'counted', 'changedInEdition', 'sources', 'signedOn']

async function* pagesOf(pages: Item[][]) {
  yield* pages
}
const written = (pages: Item[][], more: Partial<Workbook> = {}) =>
  bytesOf(
    xlsxChunks(
      {
        name: 'projects',
        columns,
        about: (records, sheets) => [
          ['records', records],
          ['sheets', sheets],
        ],
        at: new Date(0),
        ...more,
      },
      pagesOf(pages),
    ),
  )

/** Texts full of what XML or a spreadsheet could trip over. */
const awkward = fc.string({
  unit: fc.constantFrom('<', '&', '"', "'", ']]>', '=', '+1', '@', '亿', '🌾', ' ', 'a', '_', 'x', '7', '\n'),
  maxLength: 12,
})
const yuan = fc.tuple(fc.nat(999_999_999), fc.nat(99)).map(([whole, cents]) => {
  return `${whole}.${String(cents).padStart(2, '0')}`
})
const items = fc.record({
  reference: fc.uuid(),
  titleZh: fc.option(awkward),
  valueCny: fc.option(yuan),
  counted: fc.boolean(),
  changedInEdition: fc.nat(),
  sources: fc.array(fc.constantFrom('a-b', 'c', 'd')),
  signedOn: fc.option(fc.constantFrom('2024', '2024-08', '2024-08-31')),
})

/** What a reader of a workbook gives for a cell: it takes text of blanks for nothing, and trims. */
const read = (cell: Cell, name: string) => {
  if (cell === null || typeof cell === 'boolean' || typeof cell === 'number') return cell
  if (name === 'valueCny') return Number(cell)
  const text = Array.isArray(cell) ? cell.join('; ') : cell
  return text.trim() === '' ? null : text.trim()
}

test('a reader of workbooks finds every cell with its type, over as many sheets as it takes', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(items, { maxLength: 6 }), { maxLength: 4 }),
      fc.integer({ min: 2, max: 9 }),
      async (pages, rowsPerSheet) => {
        const sheets = await readWorkbook(await written(pages, { rowsPerSheet }))
        const all = pages.flat()
        const count = Math.max(1, Math.ceil(all.length / (rowsPerSheet - 1)))
        expect(sheets.map(({ sheet }) => sheet)).toEqual([
          ...Array.from({ length: count }, (_, at) => (at === 0 ? 'projects' : `projects ${at + 1}`)),
          'about',
        ])
        const rows = sheets.slice(0, -1).flatMap(({ data }) => {
          expect(data[0]).toEqual(columns)
          expect(data.length).toBeLessThanOrEqual(rowsPerSheet)
          return data.slice(1)
        })
        expect(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)))).toEqual(
          all.map((item) => columns.map((name) => read(item[name as keyof typeof item], name))),
        )
        expect(sheets.at(-1)?.data).toEqual([
          ['what', 'says'],
          ['records', all.length],
          ['sheets', count],
        ])
      },
    ),
    { numRuns: 60 },
  ))

const sheetOf = async (items: Item[]) =>
  (await unzipped(await written([items]))).get('xl/worksheets/sheet1.xml')?.toString() ?? ''
const one = (cells: Item): Item => ({ ...Object.fromEntries(columns.map((name) => [name, null])), ...cells })

test('money stands digit for digit, as a number as long as a spreadsheet keeps them all', async () => {
  const xml = await sheetOf([
    one({ valueCny: '256560000000.00' }),
    one({ valueCny: '9999999999999.99' }),
    one({ valueCny: '99999999999999.99' }),
    one({ valueCny: '0.05' }),
  ])
  expect(xml).toContain('<c r="C2" s="2"><v>256560000000.00</v></c>')
  expect(xml).toContain('<c r="C3" s="2"><v>9999999999999.99</v></c>')
  expect(xml).toMatch(/<c r="C4" t="inlineStr"><is><t [^>]*>99999999999999\.99<\/t>/)
  expect(xml).toContain('<c r="C5" s="2"><v>0.05</v></c>')
})

test('no cell is ever a formula, and every part is XML', async () => {
  const files = await unzipped(
    await written([[one({ titleZh: '=HYPERLINK("http://evil","x")' }), one({ titleZh: '@SUM(A1)' })]]),
  )
  for (const [name, bytes] of files) expect(XMLValidator.validate(bytes.toString()), name).toBe(true)
  const xml = files.get('xl/worksheets/sheet1.xml')?.toString() ?? ''
  expect(xml).not.toContain('<f')
  expect(xml).toContain('=HYPERLINK(&quot;http://evil&quot;,&quot;x&quot;)')
})

test('characters that XML refuses are escaped as Excel does, and nothing else looks like an escape', () => {
  expect(xmlText('a\u0001b\rc_x0041_d_e\uFFFE')).toBe('a_x0001_b_x000D_c_x005F_x0041_d_e_xFFFE_')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = `<t>${xmlText(text)}</t>`
      expect(XMLValidator.validate(xml)).toBe(true)
      const parsed = new XMLParser({ trimValues: false, parseTagValue: false }).parse(xml) as { t: string }
      const back = parsed.t.replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      expect(back).toBe(text.toWellFormed())
    }),
    { numRuns: 500 },
  )
})

test('a cell holds what Excel takes and says where it was cut', async () => {
  const xml = await sheetOf([one({ titleZh: '长'.repeat(mostCharacters + 1) })])
  const text = /<c r="B2"[^>]*><is><t [^>]*>([^<]*)/.exec(xml)?.[1] ?? ''
  expect(text).toHaveLength(mostCharacters)
  expect(text.endsWith('长…')).toBe(true)
})

test('the heading stays in sight and columns have letters', async () => {
  expect(await sheetOf([])).toMatch(/<pane ySplit="1" [^>]*state="frozen"\/>.*<cols><col /)
  expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
