import { makeExamples } from '../access/examples'
import { routes } from '../access/routes'
import { violations } from '../support/axe'
import { expectNoOverflow } from '../support/overflow'
import { expect, test } from '../support/portal'

test('every page of the desk is accessible, fits, and is kept out of search engines', async ({
  as,
  page,
}) => {
  test.setTimeout(240_000)
  const examples = await makeExamples(as)
  const [recorder, administrator] = [await as('recorder'), await as('administrator')]
  const known = Object.entries(routes(examples)).filter(([route]) => /^admin\/.*page\.tsx$/.test(route))
  const more = [
    `/admin/drafts/${examples.draft}/edit?check=1`,
    `/admin/drafts/${examples.draft}/edit?step=enterprises&name=金蝶`,
    '/admin/new/enterprise?name=金蝶',
    '/admin/new/figure',
    '/admin/sign-in?failed=1',
  ]
  for (const address of [...known.map(([, route]) => route.address), ...more]) {
    const visitor = address.startsWith('/admin/sign-in')
      ? page
      : ['/admin/accounts', '/admin/workdays'].includes(address)
        ? administrator
        : recorder
    for (const lang of ['zh', 'en']) {
      await visitor.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
      expect.soft(await violations(visitor), `${address} in ${lang}`).toEqual([])
      await expect.soft(visitor.locator('meta[name="robots"][content*="noindex"]').first()).toBeAttached()
      for (const width of [360, 1280]) {
        await visitor.setViewportSize({ width, height: 800 })
        await expectNoOverflow(visitor)
      }
    }
  }
})
