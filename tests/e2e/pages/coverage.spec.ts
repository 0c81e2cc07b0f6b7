import { expect, test } from '../support/portal'
import { expectNoOverflow } from '../support/overflow'

test.use({ javaScriptEnabled: false })

for (const language of ['zh', 'en']) {
  test(`every number of the funnel leads to exactly its projects, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/figures/coverage`)
    const rows = page.locator('#funnel').locator('..').getByRole('table').locator('tbody tr')
    await expect(rows).toHaveCount(6)
    const links = await rows
      .locator('td:nth-of-type(1) a')
      .evaluateAll((found) =>
        found.map((link) => ({ href: link.getAttribute('href') ?? '', count: Number(link.textContent) })),
      )
    const counts = links.map(({ count }) => count)
    expect(counts[0]).toBeGreaterThan(0)
    for (const [at, count] of counts.slice(1, 5).entries()) expect(count).toBeLessThanOrEqual(counts[at] ?? 0)
    for (const { href, count } of links) {
      await page.goto(href)
      await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(count)
    }
  })

  test(`announced against recorded is compared event by event and not added, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/figures/coverage`)
    const line = page
      .getByRole('row')
      .filter({ has: page.locator('a[href$="/events/industry-transfer-2024"]') })
    await expect(line).toContainText('172')
    await expect(line.locator('button[value="announced=industry-transfer-2024-signed"]')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    // The 32 projects signed on site stand inside the 192, as a part of them.
    const whole = page
      .getByRole('row')
      .filter({ has: page.locator('a[href$="/events/heilongjiang-guangdong-conference-2023"]') })
    await expect(whole.locator('li').filter({ hasText: '32' })).toBeVisible()
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expectNoOverflow(page)
    }
  })
}

test('an event says what is missing of its announced total', async ({ page }) => {
  await page.goto('/en/events/heilongjiang-guangdong-conference-2023')
  const projects = page.locator('#coverage').getByRole('row').filter({ hasText: 'Projects' }).last()
  await expect(projects).toContainText('192')
  await expect(projects).toContainText('189')
  await expect(projects.locator('button[name="figure"]')).toHaveCount(2)
})

test('a filter that names no event says so, and a word that means nothing is no error', async ({ page }) => {
  await page.goto('/en/figures/coverage?year=1900')
  await expect(page.getByText('No records match.')).toBeVisible()
  await page.goto('/en/figures/coverage?city=nowhere')
  await expect(page.getByText('“nowhere”')).toBeVisible()
})
