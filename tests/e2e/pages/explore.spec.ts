import { XMLValidator } from 'fast-xml-parser'
import { parseCsv } from '../support/csv'
import { fen } from '../support/files'
import { expect, test } from '../support/portal'

interface Figures {
  edition: number
  count: number
  countWithValue: number
  valueCny: string
  breakdown: Record<string, { value: string; count: number; countWithValue: number; valueCny: string }[]>
}

const asFen = (text: string | undefined) => (text ? fen(text) : 0n)

for (const query of [
  'rows=city&columns=year',
  'rows=industry&columns=stage&city=230100',
  'rows=year&columns=event',
]) {
  test(`table, CSV and figures.json agree: ${query}`, async ({ page, request }) => {
    const filter = new URLSearchParams(query)
    const [rows = ''] = [filter.get('rows') ?? '']
    for (const name of ['rows', 'columns']) filter.delete(name)
    const figures = (await (await request.get(`/data/figures.json?${filter}`)).json()) as Figures
    // Another test may publish meanwhile.
    const at = `edition=${figures.edition}`
    const file = parseCsv(await (await request.get(`/data/explore.csv?${query}&measure=value&${at}`)).text())
    const sums = (lines: typeof file) => ({
      count: lines.reduce((sum, line) => sum + Number(line.count), 0),
      countWithValue: lines.reduce((sum, line) => sum + Number(line.countWithValue), 0),
      value: lines.reduce((sum, line) => sum + asFen(line.valueCny), 0n),
    })
    expect(sums(file)).toEqual({
      count: figures.count,
      countWithValue: figures.countWithValue,
      value: fen(figures.valueCny),
    })
    const byRow = Map.groupBy(file, ({ row = '' }) => row)
    for (const { value, count, countWithValue, valueCny } of figures.breakdown[rows] ?? [])
      expect(sums(byRow.get(value) ?? [])).toEqual({ count, countWithValue, value: fen(valueCny) })

    for (const measure of ['count', 'value'] as const) {
      await page.goto(`/zh/figures/explore?${query}&measure=${measure}&${at}`)
      const table = page.getByRole('table')
      await expect(table.locator('tbody tr')).toHaveCount(byRow.size)
      const total = table.locator('tfoot td').last()
      if (measure === 'count') await expect(total.getByRole('link')).toHaveText(String(figures.count))
      else await expect(total.locator('data')).toHaveAttribute('value', figures.valueCny)
      const lines = await table.locator('tbody tr').all()
      for (const [line, row] of [...byRow.keys()].entries()) {
        const cells = (await lines[line]?.locator('td').all()) ?? []
        const own = sums(byRow.get(row) ?? [])
        const last = cells.at(-1)
        if (measure === 'count') await expect(last?.getByRole('link') ?? total).toHaveText(String(own.count))
        else if (own.countWithValue > 0)
          expect(asFen((await last?.locator('data').getAttribute('value')) ?? '')).toBe(own.value)
        else await expect(last ?? total).toContainText('未披露')
      }
    }
  })
}

test('a number of the table opens the records that make it, and is cited by them', async ({ page }) => {
  await page.goto('/zh/figures/explore?rows=city&columns=year')
  const cell = page.locator('tbody td a[href*="/projects?"]').first()
  const count = await cell.textContent()
  await cell.click()
  await expect(page.getByRole('main')).toContainText(`${count}`)
  await expect(page.locator('table.rows tbody tr')).toHaveCount(Number(count))
  await page.goto('/zh/figures/explore?rows=city&columns=year')
  const cite = page.locator('tfoot button.cite').last()
  await expect(cite).toHaveAttribute('value', 'counting=counted&measure=count')
})

const drawings = [
  'rows=city&columns=year&measure=value',
  'view=ranking&rows=industry',
  'view=time',
  'view=map',
  'view=map&measure=value&lang=en',
]

for (const query of drawings) {
  test(`the drawing is XML, a picture of its size, and drawn on the page: ${query}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000)
    const drawing = await request.get(`/data/explore.svg?${query}`)
    expect(drawing.headers()['content-type']).toMatch(/^image\/svg\+xml/)
    const svg = await drawing.text()
    expect(XMLValidator.validate(svg)).toBe(true)
    const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
    expect(svg).toContain('<title id="title">')
    expect(svg).toMatch(/第 \d+ 版|edition \d+/)
    if (query.includes('map')) expect(svg).toContain('审图号')

    const picture = await request.get(`/data/explore.png?${query}`, { timeout: 60_000 })
    expect(picture.headers()['content-type']).toBe('image/png')
    const png = await picture.body()
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const pixels = Math.min(Math.round(Number(width) * 3), 2400)
    expect(png.readUInt32BE(16)).toBe(pixels)
    expect(Math.abs(png.readUInt32BE(20) - (Number(height) * pixels) / Number(width))).toBeLessThanOrEqual(1)

    const locale = query.includes('lang=en') ? 'en' : 'zh'
    await page.goto(`/${locale}/figures/explore?${query}`)
    const labels = await page.locator('figure svg text').allTextContents()
    for (const label of labels)
      expect(svg.replaceAll('&#39;', "'")).toContain(`>${label.replaceAll('&', '&amp;')}<`)
    expect(labels.length).toBeGreaterThan(3)
  })
}

test('a map says that it has no review number', async ({ page }) => {
  await page.goto('/zh/figures/explore?view=map')
  await expect(page.locator('figure')).toContainText('没有审图号')
  await page.goto('/en/figures/explore?view=map')
  await expect(page.locator('figure')).toContainText('map review number (审图号)')
})

test('what an exploration cannot use is refused by files and named on the page', async ({
  page,
  request,
}) => {
  for (const [query, name] of [
    ['rows=colour', 'rows'],
    ['rows=city&columns=city', 'columns'],
    ['view=map&rows=year', 'rows'],
    ['view=map&city=230102', 'view'],
    ['measure=output', 'measure'],
    ['order=-biggest', 'order'],
    ['sort=-value', 'sort'],
    ['edition=99999', 'edition'],
  ] as const) {
    for (const form of ['svg', 'png', 'csv']) {
      const answer = await request.get(`/data/explore.${form}?${query}`)
      expect.soft(answer.status(), `${form} ${query}`).toBe(400)
      expect.soft(answer.headers()['content-type']).toMatch(/^application\/problem\+json/)
      const problem = (await answer.json()) as { errors: { parameter: string }[] }
      expect.soft(problem.errors.map(({ parameter }) => parameter)).toEqual([name])
    }
    const answer = await page.goto(`/zh/figures/explore?${query}`)
    expect.soft(answer?.status()).toBe(200)
    if (name !== 'sort') await expect.soft(page.getByRole('main'), query).toContainText('无法识别')
  }
})
