import { expect, test } from '@playwright/test'

test('an investor on a phone learns what a policy would give, and why', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/en/policies')
  await page.getByRole('link', { name: 'See what your own project would get' }).click()
  await page.getByLabel('Place').selectOption('230100')
  await page.getByLabel('Industry').selectOption('C')
  await page.getByLabel('Annual fixed asset investment').fill('1,5')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByLabel('Annual fixed asset investment')).toHaveValue('1,5')

  await page.getByLabel('Annual fixed asset investment').fill('100')
  await page.getByLabel('Unit of the amounts').selectOption('millionYuan')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.getByText('that is 100,000,000 yuan')).toBeVisible()
  const matching = page.getByRole('region', { name: 'Policies that match' })
  await expect(
    matching.getByText('100 million yuan × 5 % = 5 million yuan; ceiling 20 million yuan').first(),
  ).toBeVisible()
  const expired = page.getByRole('region', { name: 'Expired policies' })
  await expect(expired.getByRole('link', { name: /Harbin rewards for increased/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Whom to ask' })).toBeVisible()
})
