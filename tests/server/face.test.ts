import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faceOf } from '#server/http/face'
import { bodyLimit } from '#server/http/refusals'

const publishedAt = new Date('2024-09-04T04:00:00Z')
const edition = { number: 41, publishedAt, pressActs: 0, changedAt: publishedAt }
let newest: () => Promise<typeof edition | null> = () => Promise.resolve(edition)
let rendered = 0
let server: Server
let origin = ''

beforeAll(async () => {
  const handler = faceOf({
    render(incoming, response) {
      rendered += 1
      response.setHeader('ETag', '"of-next"')
      response.statusCode = incoming.url?.endsWith('/missing') ? 404 : 200
      if (incoming.url?.includes('html')) response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(incoming.headers['x-forwarded-for'])
      return Promise.resolve()
    },
    notices: () => new Map([[404, Buffer.from('<h1>nothing here</h1>')]]),
    editions: { latest: () => newest(), close: () => Promise.resolve() },
    build: 'abc',
    portalUrl: undefined,
    trustProxy: false,
    reload: false,
  })
  server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: text }))
    })
    asked.on('error', reject).end(body)
  })
}

describe('a public page', () => {
  it('names its edition, with its time in China', async () => {
    const { headers } = await ask('/zh/projects?sort=value')
    expect(headers).toMatchObject({
      etag: 'W/"e41-abc"',
      'cache-control': 'public, no-cache',
      'x-edition': '41',
      'x-edition-time': '2024-09-04T12:00:00+08:00',
      'last-modified': 'Wed, 04 Sep 2024 04:00:00 GMT',
    })
  })

  it('is not rendered again for who has it', async () => {
    const before = rendered
    const { status, headers, body } = await ask('/zh', { 'if-none-match': 'W/"e41-abc"' })
    expect([status, headers.etag, body, rendered]).toEqual([304, 'W/"e41-abc"', '', before])
  })

  it('is rendered after the next edition', async () => {
    expect((await ask('/zh', { 'if-none-match': 'W/"e40-abc"' })).status).toBe(200)
  })

  it('is rendered when something was released without an edition', async () => {
    const changedAt = new Date('2024-09-05T01:00:00Z')
    newest = () => Promise.resolve({ ...edition, pressActs: 1, changedAt })
    const { status, headers } = await ask('/zh', { 'if-none-match': 'W/"e41-abc"' })
    newest = () => Promise.resolve(edition)
    expect([status, headers.etag, headers['last-modified'], headers['x-edition-time']]).toEqual([
      200,
      'W/"e41p1-abc"',
      'Thu, 05 Sep 2024 01:00:00 GMT',
      '2024-09-04T12:00:00+08:00',
    ])
  })

  it('has no tag when it is an error', async () => {
    const { status, headers } = await ask('/zh/missing')
    expect([status, headers.etag, headers['x-edition']]).toEqual([404, undefined, undefined])
  })

  it('is left to Next when the database does not answer', async () => {
    newest = () => Promise.reject(new Error('gone'))
    const { status, headers } = await ask('/zh')
    newest = () => Promise.resolve(edition)
    expect([status, headers['x-edition']]).toEqual([200, undefined])
  })
})

describe('a page that Next cannot show', () => {
  it('is a notice that needs no script, with the status and length of its own', async () => {
    const { status, headers, body } = await ask('/zh/html/missing')
    expect([status, body, headers['content-length']]).toEqual([404, '<h1>nothing here</h1>', '21'])
  })

  it('stays what it was when it is no page, or a fragment for a script', async () => {
    expect((await ask('/data/missing')).body).toBe('127.0.0.1')
    expect((await ask('/zh/html/missing', { rsc: '1' })).body).toBe('127.0.0.1')
  })
})

it('lets nobody keep what staff see', async () => {
  expect((await ask('/admin/drafts')).headers['cache-control']).toBe('no-store')
})

it('sends its security headers with pages, refusals and health alike', async () => {
  for (const [path, method] of [
    ['/zh', 'GET'],
    ['/zh', 'PUT'],
    ['/livez', 'GET'],
  ] as const) {
    const { headers } = await ask(path, {}, method)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  }
})

it('answers a form that is too large, or from elsewhere, without rendering', async () => {
  const before = rendered
  const large = 'x'.repeat(bodyLimit + 1)
  expect(
    (await ask('/admin', { origin, 'content-length': String(large.length) }, 'POST', large)).status,
  ).toBe(413)
  const { status, body } = await ask('/admin', { origin: 'http://evil.example' }, 'POST', 'a=1')
  expect(status).toBe(403)
  expect(body).toMatch(/^此表单.*\nThis form/)
  expect(rendered).toBe(before)
})

it('believes no address but that of the socket', async () => {
  expect((await ask('/zh', { 'x-forwarded-for': '203.0.113.9' })).body).toBe('127.0.0.1')
})

it('is alive always, and ready while the database answers', async () => {
  expect([(await ask('/livez')).status, (await ask('/readyz')).body]).toEqual([200, 'ok, edition 41\n'])
})
