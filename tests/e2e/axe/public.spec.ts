import { violations } from '../support/axe'
import { expectNoOverflow } from '../support/overflow'
import { expect, test } from '../support/portal'
import { languages, statesOf, templates } from '../pages/templates'

// Each page stands for itself, and axe takes its time.
test.describe.configure({ mode: 'parallel' })

for (const { language } of languages) {
  for (const [template, given] of Object.entries(templates)) {
    test(`${template} is accessible and fits, state by state, in ${language}`, async ({ page }) => {
      // The other states are the same markup in both languages, and what is not found is one notice for all.
      const states = statesOf(given).filter(
        ({ state }) =>
          state === 'normal' ||
          (language === 'zh' && (state !== 'not found' || template === '[locale]/projects/[key]/page.tsx')),
      )
      for (const { state, address, status } of states) {
        const answer = await page.goto(`/${language}${address}`)
        expect.soft(answer?.status(), state).toBe(status)
        expect.soft(await violations(page), `${state} at ${address}`).toEqual([])
        for (const width of [360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          await expectNoOverflow(page)
        }
      }
    })
  }
}

test('the dark colours are accessible too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of [
    '/zh',
    '/zh/projects?city=230100',
    '/en/events/industry-transfer-2024',
    '/zh/projects?year=1',
  ]) {
    await page.goto(path)
    expect.soft(await violations(page), path).toEqual([])
  }
})

for (const view of ['large', 'contrast', 'large-contrast']) {
  test(`the accessible view ${view} is accessible and fits`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'portal-view', value: view, url: baseURL ?? '' }])
    for (const path of [
      '/zh',
      '/en/projects?city=230100',
      '/zh/places',
      '/en/enquiries/new',
      '/zh/figures',
    ]) {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(path)
      expect.soft(await violations(page), path).toEqual([])
      await expectNoOverflow(page)
    }
  })
}

test('a page in a language that has begun is accessible', async ({ page }) => {
  await page.goto('/ru/projects')
  expect(await violations(page)).toEqual([])
})
