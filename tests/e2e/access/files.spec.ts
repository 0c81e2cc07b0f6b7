import { visitors } from '../support/accounts'
import { expect, test } from '../support/portal'
import { requestsOf } from '../support/visitor'

const names = ['projects', 'events', 'enterprises', 'parks', 'policies', 'sources', 'announced-figures']
const forms = ['csv', 'json', 'xlsx']
const files = [
  ...[...names, 'coverage', 'figures'].flatMap((name) => forms.map((form) => `${name}.${form}`)),
  ...['projects.csv-metadata.json', 'datapackage.json', 'catalog.jsonld', 'openapi.json'],
]
const feeds = ['signings', 'events', 'corrections'].flatMap((name) => [
  `feeds/${name}.atom`,
  `feeds/${name}.json`,
])
const others = [...feeds, 'events.ics', 'events/industry-transfer-2024.ics']

test('every file is the same for everybody, to the byte, and takes no other method', async ({
  cookiesOf,
}) => {
  test.setTimeout(120_000)
  const origin = new URL(process.env.PORTAL_TEST_URL ?? '').origin
  const bodies = new Map<string, string>()
  for (const visitor of visitors) {
    const requests = await requestsOf(visitor, cookiesOf)
    for (const file of [...files, ...others]) {
      const address = `/data/${file}?edition=2`
      const answer = await requests.get(address)
      const what = `${file} for ${visitor}`
      expect.soft(answer.status(), what).toBe(200)
      const text = (await answer.body()).toString('base64')
      expect.soft(text, what).toBe(bodies.get(file) ?? text)
      bodies.set(file, text)
      expect.soft((await requests.head(address)).status(), `HEAD ${what}`).toBe(200)
      expect.soft((await requests.post(address, { headers: { origin } })).status(), `POST ${what}`).toBe(405)
      expect.soft((await requests.post(address)).status(), `POST without Origin ${what}`).toBe(405)
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const other = await requests.fetch(address, { method, headers: { origin } })
        expect.soft(other.status(), `${method} ${what}`).toBe(405)
      }
    }
    for (const file of [
      'nothing.csv',
      'edition-999.zip',
      'projects.xml',
      'projects',
      'staff.json',
      'drafts.json',
      'constructor.json',
    ])
      expect.soft((await requests.get(`/data/${file}`)).status(), `${file} for ${visitor}`).toBe(404)
    await requests.dispose()
  }
  expect(bodies.size).toBe(files.length + others.length)
})
