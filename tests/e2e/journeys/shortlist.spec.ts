import { expectNoOverflow } from '../support/overflow'
import { pdfText } from '../support/pdf-text'
import { expect, test } from '../support/portal'

test.use({ viewport: { width: 360, height: 800 } })

const keep = 'Keep on the shortlist'
const rows = 'main tbody tr'

test('a shortlist is kept in an address, remembered only when asked, shared and forgotten', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await page.goto('/en/parks/harbin-new-area')
  await page.getByRole('button', { name: keep }).click()
  await expect(page).toHaveURL(/\/en\/shortlist\?items=park%3Aharbin-new-area$/)
  await expect(page.locator(rows)).toHaveCount(1)
  expect(await context.cookies(), 'nothing is remembered unasked').toEqual([])
  await expectNoOverflow(page)

  await page.getByRole('button', { name: 'Remember this list on this device' }).click()
  await expect(page).toHaveURL(/\/en\/shortlist$/)
  const [cookie, ...others] = await context.cookies()
  expect(others).toEqual([])
  expect(cookie).toMatchObject({ value: 'park:harbin-new-area', httpOnly: true, sameSite: 'Lax' })

  await page.goto('/en/projects/HLJ-2024-0001')
  await page.getByRole('button', { name: keep }).click()
  await expect(page).toHaveURL(/\/en\/shortlist$/)
  await expect(page.locator(rows)).toHaveCount(2)

  // Somebody else, elsewhere, is sent the address.
  const shared = (await page.locator('#ways ~ p a').first().getAttribute('href')) ?? ''
  const elsewhere = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const friend = await elsewhere.newPage()
  await friend.goto(shared)
  await expect(friend.locator(rows)).toHaveCount(2)
  expect(await elsewhere.cookies()).toEqual([])
  await friend
    .getByRole('link', { name: /^Take off/ })
    .first()
    .click()
  await expect(friend.locator(rows)).toHaveCount(1)
  await elsewhere.close()

  await page
    .getByRole('button', { name: /^Take off/ })
    .first()
    .click()
  await expect(page.locator(rows)).toHaveCount(1)
  await page.getByRole('button', { name: 'Forget it' }).click()
  await expect(page.getByRole('main')).toContainText('There is nothing on this shortlist')
  expect(await context.cookies()).toEqual([])
})

test('records of one kind stand side by side, and what is not known is said', async ({ page }) => {
  const projects = ['HLJ-2024-0001', 'HLJ-2023-0001'].map((key) => `project:${key}`)
  await page.goto(
    `/zh/shortlist?items=${[...projects, 'park:nowhere', 'event:industry-transfer-2024'].join()}`,
  )
  await expect(page.getByRole('main')).toContainText('park:nowhere')
  await page.getByRole('button', { name: '比较所选记录' }).click()
  const table = page.getByRole('table')
  await expect(table.locator('thead a')).toHaveCount(2)
  await expect(table.locator('tbody tr').first().locator('td')).toHaveCount(2)
  await expect(table).toContainText('未知')
  await expectNoOverflow(page)
})

test('the PDF of a shortlist holds its records, their addresses and the edition', async ({
  request,
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/zh/shortlist?items=park:harbin-new-area,policy:harbin-output-reward-2023,park:nowhere')
  const titles = await page.locator(`${rows} th a`).allInnerTexts()
  expect(titles).toHaveLength(2)
  const link = page.getByRole('link', { name: '下载PDF' })
  const pdf = await request.get((await link.getAttribute('href')) ?? '', { timeout: 90_000 })
  expect(pdf.status()).toBe(200)
  expect(pdf.headers()['cache-control']).toBe('no-store')
  const bytes = await pdf.body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const plain = (text: string) => text.replaceAll(/\s/g, '')
  const said = await pdfText(bytes)
  if (said !== null) {
    for (const title of titles) expect(plain(said)).toContain(plain(title))
    expect(plain(said)).toContain('/zh/parks/harbin-new-area?edition=')
    expect(plain(said)).toContain('数据版次')
    expect(said).not.toContain('nowhere')
  }
})

test('several who ask for a PDF at once get it or are told when to come again', async ({ request }) => {
  test.setTimeout(120_000)
  const address = '/en/shortlist/pdf?items=park:harbin-new-area'
  const answers = await Promise.all([1, 2, 3].map(() => request.get(address, { timeout: 90_000 })))
  const statuses = answers.map((answer) => answer.status())
  expect(statuses).toContain(200)
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([])
  for (const answer of answers.filter((one) => one.status() === 503))
    expect(answer.headers()['retry-after']).toBe('5')
})

test('whatever is posted to a shortlist, it is answered without an error', async ({ request, baseURL }) => {
  const headers = { origin: baseURL ?? '' }
  const values = [
    '',
    '\0',
    'park:',
    'park:a:b',
    '<script>alert(1)</script>',
    'x'.repeat(9000),
    'park:a,park:b',
  ]
  for (const path of ['/zh/shortlist/keep', '/en/shortlist/device']) {
    for (const name of ['item', 'remember', 'drop', 'forget', 'other']) {
      for (const value of values) {
        const answer = await request.post(path, { form: { [name]: value }, headers, maxRedirects: 0 })
        expect.soft(answer.status(), `${path} ${name}`).toBe(303)
        expect.soft(answer.headers().location).toMatch(/^\/(zh|en)\/shortlist(\?|$)/)
      }
    }
    const json = await request.post(path, { data: { item: 'park:a' }, headers, maxRedirects: 0 })
    expect(json.status()).toBe(303)
  }
})
