import { expectNoOverflow } from '../support/overflow'
import { expect, test } from '../support/portal'

test.use({ viewport: { width: 360, height: 800 } })

test('from the list of parks two steps lead to whom to ask about one', async ({ page }) => {
  await page.goto('/en/parks')
  await page.getByRole('rowheader').getByRole('link', { name: 'Harbin New Area' }).click()
  await expect(page.getByRole('region', { name: 'Incentives that apply' }).getByRole('row')).not.toHaveCount(
    0,
  )
  await page
    .getByRole('region', { name: 'Whom to ask' })
    .getByRole('link', { name: /enquiry/i })
    .click()
  await expect(page).toHaveURL(/\/en\/enquiries\/new\?about=park%3Aharbin-new-area&city=230100$/)
})

test('two parks ticked in the list stand side by side, and what no source states is not a zero', async ({
  page,
}) => {
  await page.goto('/en/parks')
  await page.getByLabel('Compare Harbin New Area').check()
  await page.getByLabel('Compare Shenzhen (Harbin) Industrial Park').check()
  await page.getByRole('button', { name: 'Compare those chosen' }).click()
  await expect(page.getByRole('columnheader')).toHaveText([
    'Item',
    'Harbin New Area',
    'Shenzhen (Harbin) Industrial Park',
  ])
  await expectNoOverflow(page)
  const line = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  await expect(line('Area').getByRole('cell')).toHaveText([
    'Not stated by any source read',
    /^about 26 square kilometres.*9 May 2019$/,
  ])
  await expect(line('Park statistic: enterprises').getByRole('cell')).toHaveText([
    /^1,281 enterprises.*24 August 2024$/,
    /^590 enterprises.*August 2023 · replaces 2 earlier readings$/,
  ])
  await page.getByRole('link', { name: '590 enterprises' }).click()
  await expect(page).toHaveURL(/\/en\/figures\/announced\/shenzhen-harbin-park-enterprises-2023$/)
})

test('more than four parks are not cut to four, and names that are none are told', async ({ page }) => {
  const five = [
    'harbin-new-area',
    'hulan-economic-development-zone',
    'daqing-high-tech-zone',
    'daqing-economic-development-zone',
    'heilongjiang-free-trade-zone',
  ]
  await page.goto(`/en/parks/compare?parks=${five.join(',')}&park=no-such-park`)
  await expect(page.getByText('No park of that name in this edition: no-such-park')).toBeVisible()
  await expect(page.getByText('5 parks were chosen, and 4 at most can stand side by side.')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(5)
  await page.getByLabel('Heilongjiang Hulan Economic Development Zone').uncheck()
  await page.getByRole('button', { name: 'Compare those chosen' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(5)
})
