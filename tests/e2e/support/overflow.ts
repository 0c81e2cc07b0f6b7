import { expect, type Page } from '@playwright/test'

/** The page is no wider than its window: nobody has to move it sideways to read. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }))
  expect(wide, `width of ${page.url()} in a window of ${seen}`).toBeLessThanOrEqual(seen)
}
