import { expect, test } from '../support/portal'
import { parseCsv } from '../support/csv'
import { oddValues, parameters } from './values'

const lists = ['projects', 'events', 'enterprises', 'parks', 'policies', 'sources', 'announced-figures']

test('a file refuses a value that it cannot use with problem details that name it', async ({ request }) => {
  for (const [name, value] of [
    ['year', '20233'],
    ['city', '999999'],
    ['min', '1e9'],
    ['limit', '-5'],
    ['edition', '99999'],
    ['asOf', '2024-02-30'],
    ['colour', 'red'],
  ] as const) {
    for (const file of ['projects.csv', 'projects.json', 'projects.xlsx', 'figures.json', 'figures.csv']) {
      const answer = await request.get(`/data/${file}?${name}=${value}`)
      const what = `${file}?${name}=${value}`
      expect.soft(answer.status(), what).toBe(400)
      expect.soft(answer.headers()['content-type'], what).toMatch(/^application\/problem\+json/)
      const problem = (await answer.json()) as {
        status: number
        title: string
        instance: string
        errors: { parameter: string }[]
      }
      expect.soft(problem.status, what).toBe(400)
      expect.soft(problem.instance, what).toBe(`/data/${what}`)
      expect.soft(problem.title.length, what).toBeGreaterThan(3)
      expect
        .soft(
          problem.errors.map(({ parameter }) => parameter),
          what,
        )
        .toEqual([name])
    }
  }
  const twice = await request.get('/data/projects.csv?year=2023&year=2024')
  expect(twice.status()).toBe(400)
})

test('no value of any parameter breaks a file', async ({ request }) => {
  test.setTimeout(120_000)
  for (const [what, value] of Object.entries(oddValues)) {
    for (const name of parameters) {
      const answer = await request.get(
        `/data/projects.json?${name}=${encodeURIComponent(value.toWellFormed())}`,
      )
      expect.soft([200, 400], `projects.json, ${name}: ${what}`).toContain(answer.status())
    }
    await Promise.all(
      lists.map(async (list) => {
        const answer = await request.get(`/data/${list}.csv?q=${encodeURIComponent(value.toWellFormed())}`)
        expect.soft([200, 400], `${list}.csv, q: ${what}`).toContain(answer.status())
      }),
    )
    for (const file of ['feeds/signings.atom', 'feeds/events.json', 'feeds/corrections.atom', 'events.ics']) {
      for (const name of ['q', 'kind', 'year', 'lang', 'limit', 'edition']) {
        const answer = await request.get(`/data/${file}?${name}=${encodeURIComponent(value.toWellFormed())}`)
        expect.soft([200, 400], `${file}, ${name}: ${what}`).toContain(answer.status())
      }
    }
  }
})

test('CSV has a byte order mark, CRLF, one heading and no formulas', async ({ request }) => {
  for (const list of lists) {
    const answer = await request.get(`/data/${list}.csv?edition=2`)
    const bytes = await answer.body()
    expect([...bytes.subarray(0, 3)], list).toEqual([0xef, 0xbb, 0xbf])
    expect(answer.headers()['content-type']).toMatch(/^text\/csv; charset=utf-8/)
    expect(answer.headers()['content-disposition']).toBe(`attachment; filename="${list}-edition-2.csv"`)
    const text = bytes.toString('utf8')
    expect(text.endsWith('\r\n'), list).toBe(true)
    expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', ''), `${list}: line ends`).not.toMatch(
      /[\r\n]/,
    )
    const rows = parseCsv(text)
    const json = (await (await request.get(`/data/${list}.json?edition=2`)).json()) as {
      count: number
      items: Record<string, unknown>[]
    }
    expect(rows, list).toHaveLength(json.count)
    expect(Object.keys(rows[0] ?? {}), list).toEqual(Object.keys(json.items[0] ?? {}))
    const cells = rows.flatMap((row) => Object.values(row))
    const formulas = cells.filter(
      (cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell),
    )
    expect(formulas, list).toEqual([])
  }
})

test('money is text in every file', async ({ request }) => {
  const walk = (value: unknown, path: string): string[] => {
    if (typeof value === 'number')
      return Number.isSafeInteger(value) && !/value|cny|amount/i.test(path.replace(/countWithValue$/, ''))
        ? []
        : [path]
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([name, inner]) => walk(inner, `${path}.${name}`))
  }
  for (const file of [...lists.map((list) => `${list}.json`), 'figures.json']) {
    expect(walk(await (await request.get(`/data/${file}`)).json(), file)).toEqual([])
  }
})

test('an answer names its edition and is not sent again while it stands', async ({ request }) => {
  for (const address of [
    '/zh',
    '/en/projects?year=2023',
    '/data/projects.csv',
    '/data/figures.json?edition=1',
  ]) {
    // Another test may publish between the two requests: then the tag has changed, and rightly.
    await expect(async () => {
      const first = await request.get(address)
      const {
        etag = '',
        'x-edition': edition,
        'cache-control': kept,
        'last-modified': time,
      } = first.headers()
      expect(first.status()).toBe(200)
      expect(Number(edition)).toBeGreaterThanOrEqual(1)
      expect(etag).toMatch(new RegExp(`^W/"e\\d+(p\\d+)?-`))
      expect(kept).toBe('public, no-cache')
      expect(Date.parse(time ?? '')).not.toBeNaN()
      const again = await request.get(address, { headers: { 'if-none-match': etag } })
      expect(again.status()).toBe(304)
      expect((await again.body()).length).toBe(0)
      expect(again.headers().etag).toBe(etag)
    }).toPass({ timeout: 15_000 })
    const other = await request.get(address, { headers: { 'if-none-match': 'W/"e0-old"' } })
    expect(other.status()).toBe(200)
  }
  expect((await request.get('/zh/nowhere')).headers().etag).toBeUndefined()
})
