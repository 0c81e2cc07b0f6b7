import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { unzipped } from '../support/archive'
import { parseCsv } from '../support/csv'
import { expect, test } from '../support/portal'

const lists = ['projects', 'events', 'enterprises', 'parks', 'policies', 'sources', 'announced-figures']

/** What a workbook's cell says, as the CSV file would: readers of workbooks trim, and money comes as a number. */
const asCsv = (cell: unknown) => (cell === null ? '' : String(cell))
const plain = (text: string) =>
  text
    .replace(/^'(?=[=+\-@＝＋－＠])/, '')
    .replaceAll('\r\n', '\n')
    .trim()

test('a workbook holds the lines of its CSV file, under the same filter', async ({ request }) => {
  for (const query of [...lists, 'figures'].flatMap((list) => [
    [list, 'edition=2'],
    [list, 'edition=1&q=2024'],
  ])) {
    const [list, asked] = query as [string, string]
    const book = await request.get(`/data/${list}.xlsx?${asked}`)
    expect(book.headers()['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    const [sheet, about] = await readWorkbook(await book.body())
    const rows = parseCsv(await (await request.get(`/data/${list}.csv?${asked}`)).text())
    const [head = [], ...lines] = sheet?.data ?? []
    expect(lines, `${list} ${asked}`).toHaveLength(rows.length)
    if (rows[0]) expect(head).toEqual(Object.keys(rows[0]))
    for (const [at, row] of rows.entries()) {
      for (const [column, cell] of Object.values(row).entries()) {
        const there = lines[at]?.[column] ?? null
        const said = typeof there === 'number' ? Number(cell) : plain(cell)
        expect(typeof there === 'number' ? there : asCsv(there).trim(), `${list} ${at} ${head[column]}`).toBe(
          said,
        )
      }
    }
    expect(about?.sheet).toBe('about')
    expect(JSON.stringify(about?.data)).toContain(`${list}.xlsx?${asked.split('&')[0]}`)
  }
})

test('an edition as one archive is checked by sha256sum, and describes its own files', async ({
  request,
}) => {
  const answer = await request.get('/data/edition-2.zip')
  const body = await answer.body()
  expect(answer.headers()['content-disposition']).toContain('edition-2.zip')
  const files = await unzipped(body)
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
    expect(checked.trim().split('\n')).toHaveLength(files.size - 1)
    expect(checked).not.toMatch(/FAILED/)
  } finally {
    rmSync(folder, { recursive: true })
  }
  const { resources } = JSON.parse(files.get('datapackage.json')?.toString() ?? '') as {
    resources: { path: string; hash: string }[]
  }
  for (const { path, hash } of resources) {
    const alone = await (await request.get(`/data/${path}?edition=2`)).body()
    expect(`sha256:${createHash('sha256').update(alone).digest('hex')}`, path).toBe(hash)
  }
  expect(await (await request.get('/data/edition-2.zip')).body()).toEqual(body)
})
