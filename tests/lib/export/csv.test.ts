import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvChunks, csvHead, csvLines, guarded } from '#lib/export/csv'
import { parseCsv } from '#tests/e2e/support/csv'

/** Texts full of what a CSV file or a spreadsheet could trip over. */
const awkward = fc.string({
  unit: fc.constantFrom(
    ...[
      '"',
      ',',
      ';',
      '\r',
      '\n',
      '\r\n',
      '\t',
      '=',
      '+',
      '-',
      '@',
      '＝',
      "'",
      ' ',
      '亿',
      'a',
      '1',
      '.',
      '🌾',
    ],
  ),
  maxLength: 12,
})
const items = fc.array(
  fc.record({ first: awkward, second: fc.option(fc.oneof(awkward, fc.boolean())), third: fc.array(awkward) }),
  { minLength: 1, maxLength: 20 },
)

/** What a spreadsheet evaluates when a cell begins with it. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/

test('a file begins with the byte order mark and ends every line with CRLF', () => {
  expect(csvHead(['reference', 'valueCny'])).toBe('\uFEFFreference,valueCny\r\n')
  expect(csvLines(['a', 'b'], [{ a: null, b: '98238000000.00' }])).toBe(',98238000000.00\r\n')
})

test('whatever a record says comes back out of the file as it was, but for the guard', () => {
  const columns = ['first', 'second', 'third']
  fc.assert(
    fc.property(items, (rows) => {
      const read = parseCsv(csvHead(columns) + csvLines(columns, rows))
      expect(read).toEqual(
        rows.map(({ first, second, third }) => ({
          first: guarded(first),
          second: second === null ? '' : guarded(String(second)),
          third: guarded(third.join('; ')),
        })),
      )
    }),
    { numRuns: 300 },
  )
})

test('no cell is a formula, and only a formula gets an apostrophe', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const cell = guarded(text)
      if (/^-?\d+(\.\d+)?$/.test(text) || !startsFormula.test(text)) expect(cell).toBe(text)
      else expect(cell).toBe(`'${text}`)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['=HYPERLINK("http://evil","x")', `'=HYPERLINK("http://evil","x")`],
  ['+1', "'+1"],
  ['-1.50', '-1.50'],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['一=1', '一=1'],
])('%j is written %j', (text, cell) => {
  expect(guarded(text)).toBe(cell)
})

test('a list of which one begins a formula is guarded as one cell', () => {
  expect(csvLines(['list'], [{ list: ['=1', 'b'] }])).toBe("'=1; b\r\n")
})

test('a file without records is its heading', async () => {
  async function* nothing() {
    yield []
  }
  const chunks = await Array.fromAsync(csvChunks(['a', 'b'], nothing()))
  expect(chunks).toEqual(['\uFEFFa,b\r\n'])
})
