import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../scripts/node.mjs'
import { faceOf } from '#server/http/face'

const page =
  '<html><head><link rel="preload" as="script" href="/a.js"/></head><body>招商<script>1</script></body></html>'
let server: Server
let origin = ''

beforeAll(async () => {
  const publishedAt = new Date('2026-11-22T04:00:00Z')
  const edition = { number: 2, publishedAt, pressActs: 0, changedAt: publishedAt }
  const handler = faceOf({
    render(incoming, response) {
      const bytes = Buffer.from(page)
      response.setHeader('Content-Type', incoming.url?.startsWith('/data') ? 'text/plain' : 'text/html')
      response.writeHead(incoming.url?.includes('missing') ? 404 : 200, { 'X-Of': 'next' })
      // Cut within a Chinese sign, as a stream may be.
      const cut = bytes.indexOf('招') + 1
      response.write(bytes.subarray(0, cut))
      response.end(bytes.subarray(cut))
      return Promise.resolve()
    },
    notices: () => new Map([[404, Buffer.from('<h1>nothing here</h1>')]]),
    editions: { latest: () => Promise.resolve(edition), close: () => Promise.resolve() },
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

const framedBy = async (path: string) => {
  const { headers } = await fetch(origin + path, { redirect: 'manual' })
  expect(headers.get('x-frame-options')).toBeNull()
  return /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1]
}

/** Every address on disk, with something in the place of each name. */
const addresses = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .flatMap((file) => ['zh', 'en'].map((language) => file.replace('[locale]', language)))
  .map((file) => `/${file.replace(/\/?[^/]+$/, '').replace(/\[[^\]]+\]/g, 'name-1')}`)

describe('who may frame what', () => {
  it('lets everybody frame the embeds, and nobody any other address', async () => {
    expect(addresses.length).toBeGreaterThan(60)
    const allowed: string[] = []
    for (const address of addresses) {
      const framers = await framedBy(address)
      if (framers === '*') allowed.push(address)
      else expect(framers, address).toBe("'none'")
    }
    expect(allowed.filter((address) => !/^\/(zh|en)\/embed\//.test(address))).toEqual([])
    expect(allowed.sort()).toEqual([...new Set(addresses)].filter((one) => one.includes('/embed/')).sort())
  })

  it.each([
    '/zh/embed',
    '/zh/embed/',
    '/zh/embedded/figure',
    '/zh/embed/..%2fprojects',
    '/zh/embed/receipts/..%2f..%2fprojects',
    '/zh/embed/figure/../../projects',
    '/ZH/embed/figure',
    '/zh//embed/figure',
    '/admin?/zh/embed/figure',
    '/admin/embed/figure',
    '/zh/projects?next=/zh/embed/figure',
    '/livez',
  ])('is not taken in by %s', async (path) => expect(await framedBy(path)).toBe("'none'"))
})

describe('an embed', () => {
  it('is sent without scripts, whole and with its edition', async () => {
    const answer = await fetch(`${origin}/zh/embed/chart`)
    const body = await answer.text()
    expect(body).toBe('<html><head></head><body>招商</body></html>')
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
    expect(answer.headers.get('x-edition')).toBe('2')
    expect(answer.headers.get('x-of')).toBe('next')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  it('that is missing says so in the frame', async () => {
    const answer = await fetch(`${origin}/zh/embed/receipts/missing`)
    expect([answer.status, await answer.text()]).toEqual([404, '<h1>nothing here</h1>'])
  })

  it('is nothing to read for HEAD', async () => {
    const answer = await fetch(`${origin}/zh/embed/chart`, { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })
})

it('lets other sites show pictures of cards, and no other file', async () => {
  const policy = async (path: string) =>
    (await fetch(origin + path)).headers.get('cross-origin-resource-policy')
  expect(await policy('/data/cards/events/x.png')).toBe('cross-origin')
  expect(await policy('/_next/static/chunks/a-1.css')).toBe('cross-origin')
  for (const path of [
    '/data/projects.csv',
    '/zh',
    '/_next/static/chunks/a.js',
    '/data/cards/../projects.csv',
  ])
    expect(await policy(path), path).toBe('same-origin')
})
