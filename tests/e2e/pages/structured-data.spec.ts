import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal'

type Thing = Record<string, unknown> & { '@context': string; '@type': string }

const thingsOf = async (page: Page): Promise<Thing[]> => {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.map((text) => JSON.parse(text) as Thing)
}
const one = (things: Thing[], type: string) => {
  const found = things.filter((thing) => thing['@type'] === type)
  expect(found, type).toHaveLength(1)
  expect(found[0]?.['@context']).toBe('https://schema.org')
  return found[0] ?? ({} as Thing)
}

const lists = {
  '/projects': 'projects',
  '/events': 'events',
  '/enterprises': 'enterprises',
  '/parks': 'parks',
  '/policies': 'policies',
  '/sources': 'sources',
  '/figures': 'figures',
  '/figures/announced': 'announced-figures',
}

for (const language of ['zh', 'en']) {
  test(`a list in ${language} says that it is a data set, with files that answer`, async ({
    page,
    request,
  }) => {
    for (const [path, list] of Object.entries(lists)) {
      await page.goto(`/${language}${path}?edition=2`)
      const dataset = one(await thingsOf(page), 'Dataset')
      expect(dataset.version, path).toBe('2')
      expect(dataset.name, path).toBe(await page.locator('h1').textContent())
      const files = dataset.distribution as { contentUrl: string; encodingFormat: string }[]
      expect(files.map(({ contentUrl }) => new URL(contentUrl).pathname)).toEqual(
        ['csv', 'json', 'xlsx'].map((form) => `/data/${list}.${form}`),
      )
      for (const { contentUrl, encodingFormat } of files) {
        const { pathname, search } = new URL(contentUrl)
        const answer = await request.head(pathname + search)
        expect(answer.status(), contentUrl).toBe(200)
        expect(answer.headers()['content-type']).toContain(encodingFormat)
        expect(answer.headers()['x-edition']).toBe('2')
      }
    }
  })
}

test('what a data set covers is what is known: the whole span, or the year asked for', async ({ page }) => {
  await page.goto('/en/projects?edition=2')
  expect(one(await thingsOf(page), 'Dataset').temporalCoverage).toMatch(
    /^\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2}$/,
  )
  await page.goto('/en/projects?year=2024&edition=2')
  expect(one(await thingsOf(page), 'Dataset').temporalCoverage).toBe('2024')
  await page.goto('/en/projects?city=230100&edition=2')
  expect(one(await thingsOf(page), 'Dataset')).not.toHaveProperty('temporalCoverage')
})

test('an event is an Event and an enterprise an Organization, with the facts that the page shows', async ({
  page,
}) => {
  await page.goto('/en/events/industry-transfer-2024')
  const things = await thingsOf(page)
  const event = one(things, 'Event')
  expect(event.name).toBe(await page.locator('h1').textContent())
  expect(event.startDate).toMatch(/^2024-/)
  expect(await page.locator('main').textContent()).toContain((event.location as { name: string }).name)
  const [step] = one(things, 'BreadcrumbList').itemListElement as { item: string; position: number }[]
  expect([step?.position, new URL(step?.item ?? '').pathname]).toEqual([1, '/en'])
  await page.goto('/zh/enterprises/kingdee')
  const organization = one(await thingsOf(page), 'Organization')
  expect(organization.name).toBe(await page.locator('h1').textContent())
  expect(JSON.stringify(organization)).not.toContain('null')
})
