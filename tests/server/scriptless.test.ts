import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faceOf } from '#server/http/face'

const description = '<script type="application/ld+json">{"name":"招商"}</script>'
const own = '<script src="/enhance.js" defer=""></script>'
const text = '<p>对俄产业园</p>'.repeat(200)
const page =
  `<html><head><link rel="preload" as="script" href="/_next/a.js"/>${own}<script src="/_next/a.js" async=""></script>` +
  `</head><body>${text}${description}<script>self.__next_f.push([1])</script></body></html>`
const quiet = `<html><head>${own}</head><body>${text}${description}</body></html>`

let origin = ''
const servers: Server[] = []

async function open(reload: boolean): Promise<string> {
  const publishedAt = new Date('2026-11-22T04:00:00Z')
  const handler = faceOf({
    render(incoming, response) {
      const isFile = incoming.url?.startsWith('/data')
      response.setHeader('Content-Type', isFile ? 'text/csv; charset=utf-8' : 'text/html; charset=utf-8')
      if (incoming.url?.includes('refused')) response.writeHead(422)
      response.write(page.slice(0, 300))
      response.end(page.slice(300))
      return Promise.resolve()
    },
    notices: () => undefined,
    editions: {
      latest: () => Promise.resolve({ number: 2, publishedAt, pressActs: 0, changedAt: publishedAt }),
      close: () => Promise.resolve(),
    },
    build: 'abc',
    portalUrl: undefined,
    trustProxy: false,
    reload,
  })
  const server = createServer(handler)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

beforeAll(async () => {
  origin = await open(false)
})
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))))

const get = async (path: string, encoding = 'identity', base = origin) => {
  const answer = await fetch(base + path, { headers: { 'accept-encoding': encoding } })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

describe("a public page is sent without Next's scripts", () => {
  it.each(['/zh', '/en/projects', '/ru/places/230100', '/zh/enquiries/new'])('%s', async (path) => {
    const { body, headers } = await get(path)
    expect(body).toBe(quiet)
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(headers.get('content-length')).toBe(String(Buffer.byteLength(quiet)))
  })

  it.each(['gzip', 'br'])('as %s to who takes it', async (encoding) => {
    const { body, headers } = await get('/zh', encoding)
    expect(body).toBe(quiet)
    expect(headers.get('content-encoding')).toBe(encoding)
    expect(headers.get('vary')).toContain('Accept-Encoding')
  })

  it('with the status it was given', async () =>
    expect(await get('/zh/refused')).toMatchObject({ status: 422, body: quiet }))
})

describe('what keeps them', () => {
  it('is the desk', async () => {
    const { body, headers } = await get('/admin')
    expect(body).toBe(page)
    expect(headers.get('content-security-policy')).not.toContain('script-src')
  })

  it('is a file, which passes as it comes', async () => expect((await get('/data/x.csv')).body).toBe(page))

  it('is a page that is being worked on', async () =>
    expect((await get('/zh', 'identity', await open(true))).body).toBe(page))
})
