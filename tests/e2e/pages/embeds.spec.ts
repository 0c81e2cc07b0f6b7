import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
// Not the portal's own: a refused frame, and a test's look into a sandbox, are errors to the browser, as they should be.
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { knownReceipt } from '../../helpers/known-receipt'

const portal = () => new URL(process.env.PORTAL_TEST_URL ?? '').origin

/** Another site with one page, which shows whatever is to be framed. */
let elsewhere: Server
let html = ''
let site = ''
test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!DOCTYPE html><title>A newspaper</title>${html}`)
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  site = `http://localhost:${(elsewhere.address() as AddressInfo).port}`
})
test.afterAll(() => new Promise((resolve) => elsewhere.close(resolve)))

test('the code that a page offers shows the figure in another site, live and frozen, with its own style', async ({
  page,
}) => {
  await page.goto(`/zh/figures/${knownReceipt}`)
  await page.locator('summary', { hasText: '嵌入到其他网站' }).click()
  const codes = await page
    .locator('textarea[readonly]')
    .evaluateAll((all) => all.map((one) => one.textContent))
  expect(codes).toHaveLength(2)
  for (const [code, says] of [
    [codes[0], `固定：数据凭证 ${knownReceipt} · 第1版`],
    [codes[1], '随最新版次更新'],
  ] as const) {
    html = (code ?? '').replace(/src="https?:\/\/[^/]+/, `src="${portal()}`)
    await page.goto(site)
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('data.text-figure')).toBeVisible()
    await expect(frame.locator('footer')).toContainText(says)
    const rule = frame.locator('data.text-figure').locator('xpath=ancestor::div[1]')
    await expect(rule, 'the style sheet is read').toHaveCSS('border-top-width', '2px')
    await expect(frame.locator('header, nav, script, form')).toHaveCount(0)
  }
})

test('charts and tables show in another site, and no other page of the portal does', async ({ page }) => {
  for (const [path, shows] of [
    ['/zh/embed/chart?by=year', 'svg'],
    ['/en/embed/table?year=2023', 'table'],
    ['/en/embed/events/industry-transfer-2024', 'h1'],
  ] as const) {
    html = `<iframe src="${portal()}${path}" width="640" height="600"></iframe>`
    await page.goto(site)
    await expect(page.frameLocator('iframe').locator(shows), path).toBeVisible()
  }
  for (const path of ['/zh/figures', '/zh', `/zh/figures/${knownReceipt}`, '/admin/sign-in']) {
    html = `<iframe src="${portal()}${path}" width="640" height="600"></iframe>`
    const refused = page.waitForEvent('requestfailed').catch(() => null)
    await page.goto(site)
    await refused
    await expect(page.frameLocator('iframe').locator('main'), path).toHaveCount(0)
  }
})

test('links of an embed open outside of it', async ({ request }) => {
  for (const path of [
    'chart?by=year',
    'table',
    'figure?figure=measure%3Dcount',
    `receipts/${knownReceipt}`,
  ]) {
    const body = await (await request.get(`/zh/embed/${path}`)).text()
    const links = [...body.matchAll(/<a [^>]*>/g)].map(([link]) => link)
    expect(links.length, path).toBeGreaterThan(0)
    for (const link of links) expect.soft(link, path).toMatch(/target="_blank" rel="noopener"/)
  }
})

test('the markup of the embeds is valid, and names no script', async ({ request }) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Written by the framework, and allowed by the standard.
      'doctype-style': 'off',
      'attr-case': 'off',
      'void-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'no-redundant-role': 'off',
      'no-inline-style': 'off',
      'prefer-native-element': 'off',
      'tel-non-breaking': 'off',
    },
  })
  for (const path of [
    'chart?by=city',
    'table?year=2023',
    'figure?figure=measure%3Dvalue',
    'figure?figure=wrong',
    `receipts/${knownReceipt}`,
    'events/industry-transfer-2024',
    'projects/HLJ-2024-0001',
  ]) {
    const body = await (await request.get(`/en/embed/${path}`)).text()
    expect(body).not.toContain('<script')
    const { results } = await validator.validateString(body)
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    )
    expect.soft(found, path).toEqual([])
  }
})

test('a figure that means nothing is said in words, and what was typed comes back', async ({ page }) => {
  for (const figure of ['wrong', '', 'announced=nothing-here', '<b>x</b>']) {
    const answer = await page.goto(`/zh/embed/figure?${new URLSearchParams({ figure })}`)
    expect(answer?.status()).toBe(200)
    await expect(page.locator('main .border-warn')).toBeVisible()
    if (figure !== '') await expect(page.locator('main .border-warn')).toContainText(figure)
  }
  await page.goto('/zh/embed/chart?year=20245&by=nothing')
  await expect(page.locator('main .border-warn li')).toHaveCount(2)
})

test('pages with a card name it, and it is there; oEmbed is found from the page', async ({
  page,
  request,
}) => {
  for (const path of [
    '/zh/events/industry-transfer-2024',
    '/en/projects/HLJ-2024-0001',
    `/zh/figures/${knownReceipt}`,
  ]) {
    await page.goto(path)
    const content = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
    const picture = new URL((await content('og:image')) ?? '')
    expect([await content('og:image:width'), await content('og:image:height')]).toEqual(['1200', '630'])
    expect(((await content('og:image:alt')) ?? '').length).toBeGreaterThan(10)
    const answer = await request.get(picture.pathname + picture.search)
    expect([answer.status(), answer.headers()['content-type']], path).toEqual([200, 'image/png'])
    const link = page.locator('link[rel="alternate"][type="application/json+oembed"]')
    const oembed = new URL((await link.getAttribute('href')) ?? '', portal())
    const found = await request.get(oembed.pathname + oembed.search)
    expect(found.status(), oembed.href).toBe(200)
    expect((await found.json()) as object).toMatchObject({ version: '1.0', type: 'rich' })
  }
  await page.goto('/zh/method')
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0)
})
