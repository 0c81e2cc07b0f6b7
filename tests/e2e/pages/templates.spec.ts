import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/node.mjs'
import { expect, test } from '../support/portal'
import { languages, templates } from './templates'

test('every public page on disk has a template here', () => {
  const onDisk = readdirSync(join(root, 'app', '[locale]'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map((file) => `[locale]/${file}`)
  expect(Object.keys(templates).sort()).toEqual(onDisk.sort())
})

for (const { language, tag } of languages) {
  for (const [template, { path, filter, needs, indexed = true }] of Object.entries(templates)) {
    test(`${template} says what it is in ${language}`, async ({ page }) => {
      const query = needs ? `?${needs}` : indexed || !filter ? '' : `?${filter}`
      const answer = await page.goto(`/${language}${path}${query}`)
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()['content-type']).toBe('text/html; charset=utf-8')
      await expect(page.locator('html')).toHaveAttribute('lang', tag)
      expect((await page.title()).length).toBeGreaterThan(4)
      const content = (selector: string, name = 'content') => page.locator(selector).getAttribute(name)
      expect(((await content('meta[name="description"]')) ?? '').length).toBeGreaterThan(10)
      expect(await content('link[rel="canonical"]', 'href')).toMatch(
        new RegExp(`/${language}${path}(\\?.*)?$`),
      )
      for (const other of languages) {
        const link = `link[rel="alternate"][hreflang="${other.tag}"]`
        expect(await content(link, 'href')).toMatch(new RegExp(`/${other.language}${path}(\\?.*)?$`))
      }
      await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1)
      await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(indexed ? 0 : 1)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('main')).toHaveCount(1)
    })
  }
}

test('titles tell the pages of a language apart', async ({ request }) => {
  const titles = await Promise.all(
    Object.values(templates).map(async ({ path, needs }) => {
      const html = await (await request.get(`/zh${path}${needs ? `?${needs}` : ''}`)).text()
      return /<title>([^<]*)<\/title>/.exec(html)?.[1]
    }),
  )
  expect(new Set(titles).size).toBe(titles.length)
})
