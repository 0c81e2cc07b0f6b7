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

test('the button that reads aloud is there for browsers that speak, and nothing speaks by itself', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    Object.defineProperty(window, 'speechSynthesis', {
      value: { speak: ({ text }: { text: string }) => said.push(text), cancel: () => undefined },
    })
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    })
  })
  await page.goto('/en/method')
  const button = page.locator('[data-read-aloud]')
  if (javaScriptEnabled === false) return expect(button).toBeHidden()
  await expect(button).toBeVisible()
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(await said()).toEqual([])
  await button.click()
  await expect(button).toHaveText('Stop reading')
  expect((await said()).length).toBe(1)
  await page.keyboard.press('Escape')
  await expect(button).toHaveText('Read aloud')
})
