import { expect, test } from '../support/portal'
import { languages } from './templates'

for (const { language } of languages) {
  test(`by keyboard the first stop skips to the content, and focus can be seen, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/projects`)
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    await expect(skip).toHaveAttribute('href', '#content')
    const box = await skip.boundingBox()
    expect(box && box.width > 20 && box.height > 10, 'the skip link shows when it has the focus').toBe(true)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#content$/)
    await page.keyboard.press('Tab')
    const inside = page.locator('main :focus')
    await expect(inside, 'the next stop is in the content').toHaveCount(1)

    await page.goto(`/${language}/projects`)
    for (let stops = 0; stops < 25; stops++) {
      await page.keyboard.press('Tab')
      const { outline, what } = await page.locator(':focus').evaluate((element) => {
        const style = getComputedStyle(element)
        const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        return { outline: drawn, what: element.outerHTML.slice(0, 120) }
      })
      expect.soft(outline, `focus seen on ${what}`).toBe(true)
    }
  })
}

test('a filter is set, removed and found again without a mouse or scripts', async ({ page }) => {
  await page.goto('/zh/projects')
  await page.locator('select[name="city"]').selectOption('230100')
  await page.locator('form[aria-label] button').press('Enter')
  await expect(page).toHaveURL(/city=230100/)
  await page
    .getByRole('link', { name: /哈尔滨.*×|哈尔滨/ })
    .first()
    .press('Enter')
  await expect(page).not.toHaveURL(/city=/)
})
