import { expect, test } from '../support/portal'
import { expectNoOverflow } from '../support/overflow'

const ways = [
  { language: 'zh', enterprise: '联合飞机', width: 1280 },
  { language: 'zh', enterprise: '联合飞机', width: 360 },
  { language: 'en', enterprise: 'United Aircraft', width: 1280 },
  { language: 'en', enterprise: 'United Aircraft', width: 360 },
] as const

for (const { language, enterprise, width } of ways) {
  test(`an investor finds an enterprise that signed, in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/${language}`)
    await expectNoOverflow(page)

    await page.locator('a[href$="/enterprises?signed=1"]').first().click()
    await expect(page).toHaveURL(new RegExp(`/${language}/enterprises\\?signed=1$`))
    await expectNoOverflow(page)
    const found = page.getByRole('main').getByRole('link', { name: enterprise }).first()
    await found.click()

    await expect(page).toHaveURL(new RegExp(`/${language}/enterprises/united-aircraft$`))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(enterprise)
    const projects = page.locator('#projects').locator('..').getByRole('table')
    await expect(projects.locator('tbody tr')).not.toHaveCount(0)
    await expectNoOverflow(page)

    await projects.locator('tbody a[href*="/projects/"]').first().click()
    await expect(page).toHaveURL(new RegExp(`/${language}/projects/HLJ-`))
    await expect(page.locator('a[href*="/sources/"]').first()).toBeVisible()
    await expectNoOverflow(page)
  })

  test(`an investor finds the enterprise by searching, in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/${language}`)
    await page.locator('#site-search').fill('lhfj')
    await page.getByRole('search').getByRole('button').click()
    await page.locator('main a[href*="/enterprises/united-aircraft"]').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(enterprise)
  })
}
