import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { knownReceipt } from '../../helpers/known-receipt'
import { expect, test } from '../support/portal'
import { languages } from './templates'

const formats = ['gbt7714-2025', 'gbt7714-2015', 'apa', 'bibtex', 'ris', 'csl-json']

for (const { language } of languages) {
  test(`a receipt is cited in every format in ${language}, and each text is its file`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/figures/${knownReceipt}`)
    const texts = page.locator('section[aria-labelledby="cite"] pre')
    await expect(texts).toHaveCount(8)
    const hrefs = await page
      .locator(`a[download][href^="/data/receipts/${knownReceipt}/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.map((href) => href.split('/').at(-1)?.split('.')[0]).sort()).toEqual(
      ['sentence-zh', 'sentence-en', ...formats].sort(),
    )
    for (const [at, href] of hrefs.entries()) {
      const answer = await request.get(href)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-disposition']).toContain('attachment')
      const file = (await answer.text()).replaceAll('\r\n', '\n').trimEnd()
      expect(file).toBe(((await texts.nth(at).textContent()) ?? '').replaceAll('\r\n', '\n').trimEnd())
      expect(file).toContain(`/figures/${knownReceipt}`)
    }
  })
}

test('the day of access is the reader’s, stands in the address, and is in texts and files', async ({
  page,
  request,
}) => {
  await page.goto(`/en/figures/${knownReceipt}`)
  await page.getByLabel('Date of access').fill('2099-01-31')
  await page.getByRole('button', { name: 'Write it into the citations' }).click()
  await expect(page).toHaveURL(/\?accessed=2099-01-31#cite$/)
  const gbt = page.locator('details', { hasText: 'GB/T 7714-2025' })
  await gbt.locator('summary').click()
  await expect(gbt.locator('pre')).toContainText('[2099-01-31]. http')
  const href = await page.locator('a[href*="/ris.en.ris"]').getAttribute('href')
  const [read] = new Cite(await (await request.get(href ?? '')).text()).data
  expect(read).toMatchObject({
    type: 'dataset',
    id: knownReceipt,
    accessed: { 'date-parts': [[2099, 1, 31]] },
  })
})

test('a day that is none is said to be none, and comes back', async ({ page }) => {
  await page.goto(`/en/figures/${knownReceipt}?accessed=31.1.2099`)
  await expect(page.locator('#accessed-problem')).toContainText('“31.1.2099”')
  await expect(page.locator('section[aria-labelledby="cite"] pre').first()).toContainText('26')
})
