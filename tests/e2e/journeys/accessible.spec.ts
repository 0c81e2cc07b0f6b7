import { expectNoOverflow } from '../support/overflow'
import { expect, test } from '../support/portal'

test('large text and high contrast are chosen without scripts and remembered by the device', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/en/projects')
  const size = () => page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)
  const ground = () => page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
  const before = [await size(), await ground()]
  await page.getByRole('link', { name: 'Accessible view' }).first().click()
  await page.getByRole('button', { name: 'Large text and high contrast' }).click()
  await expect(page).toHaveURL(/\/en\/accessible$/)
  await page.goto('/en/projects')
  expect(parseFloat(await size())).toBeGreaterThan(parseFloat(before[0] ?? '') * 1.3)
  expect(await ground()).toBe('rgb(255, 255, 255)')
  await expectNoOverflow(page)
  await page.goto('/en/accessible')
  await expectNoOverflow(page)
  await page.getByRole('button', { name: 'Standard' }).click()
  await page.goto('/en/projects')
  expect([await size(), await ground()]).toEqual(before)
})
