import { expect, test } from '../support/portal'
import { listPaths, oddValues, parameters } from './values'

const query = (name: string, value: string) => {
  // A lone surrogate cannot be written in UTF-8: these are the bytes of one.
  return value === '\uD800' ? `${name}=%ED%A0%80` : `${name}=${encodeURIComponent(value)}`
}

test('no value of any parameter breaks a page: it lists what it can, or says what it cannot use', async ({
  request,
}) => {
  test.setTimeout(120_000)
  for (const [what, value] of Object.entries(oddValues)) {
    await Promise.all(
      listPaths.map(async (path) => {
        // All parameters at once for most paths; each by itself on the list that knows them all.
        const all = parameters
          .filter((name) => name !== 'edition' && name !== 'asOf')
          .map((name) => query(name, value.slice(0, 300)))
        const answer = await request.get(`/zh${path}?${all.join('&')}`)
        expect.soft(answer.status(), `${path} with ${what} everywhere`).toBeLessThan(500)
        const html = await answer.text()
        expect.soft(html, `${path} with ${what}`).not.toContain('<script>alert(1)')
      }),
    )
    for (const name of parameters) {
      const page = await request.get(`/en/projects?${query(name, value)}`)
      expect.soft(page.status(), `projects, ${name}: ${what}`).toBe(200)
      expect.soft(await page.text(), `projects, ${name}: ${what}`).not.toContain('<script>alert(1)')
    }
  }
})

test('a value that means nothing gives an empty list that names it, and never everything', async ({
  page,
}) => {
  const cases = [
    ['city', '999999'],
    ['year', '20233'],
    ['min', '1,2,3'],
    ['min', '1e9'],
    ['min', '-5'],
    ['max', '１２３'],
    ['max', '123456789012345678901234567890'],
    ['stage', 'nothing'],
    ['reached', 'ended'],
    ['funds', '2'],
    ['agreement', 'CONTRACT'],
    ['strategic', '2'],
    ['sort', 'price'],
    ['limit', '0'],
    ['after', 'nowhere'],
    ['edition', '99999'],
    ['edition', '1.5'],
    ['asOf', '2024-02-30'],
    ['asOf', 'yesterday'],
    ['industry', '<b>x</b>'],
  ] as const
  for (const [name, value] of cases) {
    const answer = await page.goto(`/zh/projects?${query(name, value)}`)
    expect.soft(answer?.status(), `${name}=${value}`).toBe(200)
    await expect.soft(page.getByRole('main'), `${name}=${value}`).toContainText(`的值“${value}”无法识别`)
    await expect.soft(page.locator('main tbody tr'), `${name}=${value}`).toHaveCount(0)
  }
})

test('parameters that are repeated, broken or unknown are answered', async ({ request }) => {
  for (const [address, status] of [
    ['/zh/projects?year=2023&year=2024', 200],
    ['/zh/projects?year[]=2023', 200],
    ['/zh/projects?q=%E4%BD', 200],
    ['/zh/projects?q=%', 200],
    ['/zh/projects?%ZZ=1', 200],
    ['/zh/projects?__proto__=1&constructor=2', 200],
    ['/zh/projects?utm_source=x', 200],
    ['/zh/projects/HLJ-2024-0001?edition=99999', 404],
    ['/zh/projects/HLJ-2024-0001?edition=1&edition=2', 404],
    ['/zh/projects/%E4%BD', 400],
    ['/zh/projects/%00', 400],
    ['/zh/projects/..%2f..%2fetc%2fpasswd', 404],
    [`/zh/projects/${'a'.repeat(3000)}`, 404],
    ['/zh/editions/0', 404],
    ['/zh/editions/1e0', 404],
    ['/zh/editions/99999999999999999999', 404],
    ['/fr/projects', 404],
    ['/admin/drafts/abc', 307],
  ] as const) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect.soft(answer.status(), address).toBe(status)
  }
})
