import { expect, test } from '../support/portal'
import { templates } from './templates'

test('the sitemap names every list and record in both languages, and each address answers', async ({
  request,
}) => {
  const answer = await request.get('/sitemap.xml')
  expect(answer.headers()['content-type']).toContain('xml')
  const places = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, place]) => new URL(place ?? '').pathname,
  )
  expect(new Set(places).size, 'no address twice').toBe(places.length)
  expect(places.filter((place) => !/^\/(zh|en)(\/|$)/.test(place))).toEqual([])
  const { items } = (await (await request.get('/data/projects.json')).json()) as {
    items: { reference: string }[]
  }
  for (const language of ['zh', 'en']) {
    for (const { path, indexed = true, listed = true } of Object.values(templates)) {
      if (indexed && listed && !path.startsWith('/editions/'))
        expect.soft(places).toContain(`/${language}${path}`)
    }
    for (const { reference } of items.slice(0, 20))
      expect(places).toContain(`/${language}/projects/${reference}`)
  }
  const sample = places.filter((_, at) => at % Math.ceil(places.length / 40) === 0)
  for (const place of sample) expect.soft((await request.head(place)).status(), place).toBe(200)
})

test('robots may read the public pages and not the desk', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toMatch(/^Allow: \/$/m)
  expect(text).toMatch(/^Disallow: \/admin$/m)
  expect(text).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
})

test('the bare address goes to the language that the browser prefers', async ({ request }) => {
  for (const [accepted, language] of [
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['ru', 'zh'],
    ['de;q=0.9,en;q=0.5,zh;q=0.4', 'en'],
  ] as const) {
    const answer = await request.get('/', { headers: { 'accept-language': accepted }, maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], accepted).toEqual([307, `/${language}`])
  }
})
