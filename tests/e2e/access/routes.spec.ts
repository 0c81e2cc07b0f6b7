import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/node.mjs'
import { visitors } from '../support/accounts'
import { expect, test } from '../support/portal'
import { requestsOf } from '../support/visitor'
import { makeExamples } from './examples'
import { routes, type Answer } from './routes'

const app = join(root, 'app')

test('authorisation is in the data layer alone: there is no proxy.ts that a request could slip past', () => {
  const names = ['proxy', 'middleware'].flatMap((name) =>
    ['ts', 'tsx', 'js', 'mjs'].flatMap((ending) => [`${name}.${ending}`, `src/${name}.${ending}`]),
  )
  expect(names.filter((name) => existsSync(join(root, name)))).toEqual([])
})

test('every route answers each of the four visitors as it should', async ({ as, cookiesOf }) => {
  // Four times every route, some of which draw, print or pack a whole edition.
  test.setTimeout(300_000)
  const expected = routes(await makeExamples(as))
  const onDisk = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)(page\.tsx|route\.ts|robots\.ts|sitemap\.ts|global-not-found\.tsx)$/.test(file),
  )
  expect(Object.keys(expected).sort(), 'routes with an expectation').toEqual(onDisk.sort())

  for (const visitor of visitors) {
    const requests = await requestsOf(visitor, cookiesOf)
    for (const [route, { address, answers }] of Object.entries(expected)) {
      const answer = await requests.get(address)
      const place = answer.headers().location
      const got: Answer = place ? `${answer.status()} ${place}` : answer.status()
      expect.soft(got, `${route} for ${visitor}`).toBe(answers[visitor])
      const kept = answer.headers()['cache-control'] ?? ''
      if (route.startsWith('admin/')) expect.soft(kept, `${route} may not be kept`).toContain('no-store')
    }
    await requests.dispose()
  }
})

test('a page that is refused says nothing of what it would show', async ({ as, cookiesOf }) => {
  const { draft, mark } = await makeExamples(as)
  const anonymous = await requestsOf('anonymous', cookiesOf)
  for (const headers of [undefined, { rsc: '1' }]) {
    for (const path of [`/admin/drafts/${draft}`, `/admin/drafts/${draft}/edit`, '/admin']) {
      expect(await (await anonymous.get(path, { headers })).text(), path).not.toContain(mark)
    }
  }
  const administrator = await requestsOf('administrator', cookiesOf)
  expect(await (await administrator.get(`/admin/drafts/${draft}/edit`)).text()).not.toContain(mark)
})
