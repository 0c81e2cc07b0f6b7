import { expect, test } from '../support/portal'

test('a sentence is checked without scripts, comes back as typed, and its figure is cited', async ({
  page,
}) => {
  const quote = '172个项目，总签约额2565.6亿元'
  await page.goto('/zh/figures/check')
  await page.locator('#quote').fill(quote)
  await page.getByRole('button', { name: '核对' }).click()
  await expect(page.locator('#quote')).toHaveValue(quote)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  const main = page.getByRole('main')
  await expect(main).toContainText('“172”与“2565.6亿元”属于同一项数据。')
  await expect(main).toContainText('单位换算后一致')
  await main.locator('button.cite').first().click()
  await expect(page).toHaveURL(/\/zh\/figures\/e\d+-[0-9a-z]{12}$/)
  await expect(page.getByRole('main')).toContainText('172')
})

test('a slip is named as one and never called a match, in a pinned edition as well', async ({ page }) => {
  await page.goto(
    `/en/figures/check?edition=1&q=${encodeURIComponent('192 projects worth 982.38 billion yuan')}`,
  )
  const slip = page.locator('#answer').locator('..').locator('ol > li').last()
  await expect(slip).toContainText('Matches no figure')
  await expect(slip).toContainText('probably the wrong magnitude')
  await expect(slip.getByRole('link', { name: '98.238 billion yuan' })).toHaveAttribute('href', /edition=1/)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(page).toHaveURL(/edition=1/)
})
