import { expectNoOverflow } from '../support/overflow'
import { expect, test } from '../support/portal'

test.use({ viewport: { width: 360, height: 800 } })

test('a word in one language finds the records of the other, marked, and can be had as typed', async ({
  page,
}) => {
  await page.goto('/en')
  await page.locator('#site-search').fill('drone')
  await page.getByRole('search').getByRole('button').click()
  const main = page.getByRole('main')
  const project = main.locator('ol > li:not(nav li)').nth(1)
  await expect(project.getByRole('link')).toHaveAttribute('href', /\/en\/projects\/HLJ-/)
  await expect(main).toContainText('Also searched for: 无人机')
  await expect(main.locator('mark').first()).toBeVisible()
  await expectNoOverflow(page)

  await main.getByRole('link', { name: 'Only the words as typed' }).click()
  await expect(main).toContainText('Only the words as typed are searched for.')
  await expect(main.locator('ol a[href*="/projects/"]')).toHaveCount(0)
})

test('石默 leads to 石墨, and narrows to a place with as many records as it said', async ({ page }) => {
  await page.goto(`/zh/search?q=${encodeURIComponent('石默')}`)
  const main = page.getByRole('main')
  await expect(main.locator('#contact')).toBeVisible()
  await main.getByRole('link', { name: /^石墨（\d+）$/ }).click()
  await expect(main.getByRole('status')).toContainText('“石墨”')
  await main.locator('details summary').click()
  const line = main.locator('.facet-lines li').filter({ has: page.getByRole('link', { name: '鸡西市' }) })
  const count = Number(/\d+/.exec(await line.innerText())?.[0])
  expect(count).toBeGreaterThan(0)
  await line.getByRole('link').click()
  await expect(main.getByRole('status')).toContainText(`${count}条记录`)
  await expect(main.locator('ol > li:not(nav li)')).toHaveCount(count)
  await expectNoOverflow(page)
})

test('nothing found leads on: with one word less, without the filters, or to everything', async ({
  page,
}) => {
  await page.goto(`/en/search?q=${encodeURIComponent('graphite qqzzxx')}`)
  const main = page.getByRole('main')
  await main.getByRole('link', { name: /^graphite \(\d+\)$/ }).click()
  await expect(main.locator('ol > li:not(nav li)').first()).toBeVisible()

  await page.goto(`/en/search?q=graphite&city=232700&kind=policy`)
  await expect(main.locator('ol > li:not(nav li)')).toHaveCount(0)
  await main.getByRole('link', { name: /^graphite \(\d+\)$/ }).click()
  await expect(page).toHaveURL(/\/en\/search\?q=graphite$/)

  await page.goto('/en/search?q=qqzzxx')
  await main.getByRole('link', { name: 'All records by kind' }).click()
  await main.locator('.facet-lines').getByRole('link', { name: 'Policies' }).click()
  await main.locator('ol > li:not(nav li) a').first().click()
  await expect(page).toHaveURL(/\/en\/policies\//)
})

test('the pages of a search go on to its end, each record once', async ({ page }) => {
  await page.goto(`/zh/search?q=${encodeURIComponent('哈尔滨')}&sort=name`)
  const total = Number(/\d+/.exec((await page.getByRole('status').innerText()).split('：')[1] ?? '')?.[0])
  const seen: string[] = []
  for (;;) {
    const links = page.getByRole('main').locator('ol > li:not(nav li) > a')
    seen.push(...(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))))
    const next = page.locator('a[rel="next"]')
    if ((await next.count()) === 0) break
    await next.click()
  }
  expect(seen).toHaveLength(total)
  expect(new Set(seen).size).toBe(total)
})
