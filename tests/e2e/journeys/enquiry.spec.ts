import { asOwner } from '../../helpers/database'
import { databaseUrl } from '../support/accounts'
import { expectNoOverflow } from '../support/overflow'
import { expect, test } from '../support/portal'

test('an investor asks, the desk answers, the investor reads it by the link and has everything erased', async ({
  as,
  page,
}) => {
  test.setTimeout(90_000)
  await asOwner(databaseUrl(), (client) => client.query('DELETE FROM enquiry_making'))
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/en/enquiries/new?about=park:harbin-new-area&industry=new-materials&city=230100')
  await expect(page.locator('main')).toContainText('About:')
  await page.locator('#text').fill('Is there power for a graphite line?\nSecond line.')
  await page.locator('#email').fill('not an address')
  await page.locator('form:has(#text) button').click()

  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.locator('#problems')).toBeFocused()
  await expectNoOverflow(page)
  await expect(page.locator('#text')).toHaveValue('Is there power for a graphite line?\nSecond line.')
  await expect(page.locator('#email')).toHaveValue('not an address')
  await expect(page.locator('#industry')).toHaveValue('new-materials')
  await expect(page.locator('#consent')).not.toBeChecked()
  await page.locator('#problems a[href="#name"]').click()
  await page.locator('#name').fill('Ada Tester')
  await page.locator('#email').fill('ada@example.com')
  await page.locator('#consent').check()
  // A form sent at a program's pace would be asked for again.
  await page.waitForTimeout(3_100)
  await page.locator('form:has(#text) button').click()
  await expect(page).toHaveURL(/\/enquiries\/ENQ-[\dA-Z-]+\?key=/)
  const link = page.url()
  const [reference = ''] = /ENQ-[\dA-Z-]+/.exec(link) ?? []
  await expect(page.locator('h1')).toHaveText(`Enquiry ${reference}`)
  await expect(page.locator('main')).toContainText('Answer by')
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'same-origin')
  await expectNoOverflow(page)

  const recorder = await as('recorder')
  await recorder.goto(`/admin/enquiries/${reference}`)
  await recorder.locator('#assign button').click()
  await recorder.locator('#note').fill('内部备注')
  await recorder.locator('form:has(#note) button').click()
  await recorder.locator('#reply').fill('Yes, 220 kV.')
  await recorder.locator('form:has(#reply) button').click()
  await expect(recorder).toHaveURL(/done=replied$/)

  await page.goto(link)
  await expect(page.locator('#replies + div')).toContainText('Yes, 220 kV.')
  await expect(page.locator('main')).not.toContainText('内部备注')
  const own = await page.request.get(link.replace('?key', '/data?key'))
  expect(((await own.json()) as { personal: { email: string } }).personal.email).toBe('ada@example.com')
  expect(own.headers()['cache-control']).toContain('no-store')

  await page.locator('main a[href*="erase=1"]').click()
  await page.locator('form[action$="/erase"] button').click()
  await expect(page.locator('[role="status"]')).toBeVisible()
  expect((await page.goto(link))?.status()).toBe(404)
  expect((await page.goto(link.replace(/ENQ-[\dA-Z-]+/, 'ENQ-2026-222222')))?.status()).toBe(404)
})
