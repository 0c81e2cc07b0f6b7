import { describe, expect, it } from 'vitest'
import { bodyLimit, refusalOf } from '#server/http/refusals'

const host = '127.0.0.1:3000'
const ask = (
  request: { method?: string; url?: string; headers?: Record<string, string> },
  own: string[] = [],
) =>
  refusalOf({ method: 'GET', url: '/zh', ...request, headers: { host, ...request.headers } }, own)?.status ??
  null

describe('addresses', () => {
  it.each(['/zh', '/zh?q=%E0%A4%A', '/%E9%87%91', '/data/projects.csv?min=1'])('takes %s', (url) => {
    expect(ask({ url })).toBeNull()
  })

  it.each([
    '/%E0%A4%A',
    '//evil.example/x',
    'http://evil.example/',
    '*',
    '',
    '/a%00b',
    '/\\evil',
    '/%5cevil',
  ])('refuses %s', (url) => {
    expect(ask({ url })).toBe(400)
  })
})

it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
  'refuses the method %s and names those allowed',
  (method) => {
    const refusal = refusalOf({ method, url: '/zh', headers: { host } }, [])
    expect(refusal).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } })
  },
)

it('takes forms at the desk alone', () => {
  expect(refusalOf({ method: 'POST', url: '/zh', headers: { host } }, [])?.status).toBe(405)
  expect(refusalOf({ method: 'PUT', url: '/admin', headers: { host } }, [])).toMatchObject({
    headers: { Allow: 'GET, HEAD, POST' },
  })
})

describe('bodies', () => {
  const post = (headers: Record<string, string>) =>
    ask({ method: 'POST', url: '/admin', headers: { origin: `http://${host}`, ...headers } })

  it('takes up to the limit', () => expect(post({ 'content-length': String(bodyLimit) })).toBeNull())
  it('refuses more', () => expect(post({ 'content-length': String(bodyLimit + 1) })).toBe(413))
  it('refuses one without a length', () => expect(post({ 'transfer-encoding': 'chunked' })).toBe(411))
})

describe('origins of a form', () => {
  const post = (origin?: string, own: string[] = []) =>
    ask({ method: 'POST', url: '/admin', headers: origin === undefined ? {} : { origin } }, own)

  it('takes the portal itself', () => expect(post(`http://${host}`)).toBeNull())
  it('takes the address the public knows', () =>
    expect(post('https://invest.cn', ['https://invest.cn'])).toBeNull())
  it.each([undefined, 'null', '', 'http://evil.example', 'http://127.0.0.1:3001'])('refuses %s', (origin) => {
    expect(post(origin)).toBe(403)
  })
})

describe('one-click unsubscription', () => {
  const secret = 'Ab-_'.repeat(8)
  it.each([`/zh/alerts/${secret}/stop`, `/en/alerts/${secret}/stop`])('takes %s without an Origin', (url) => {
    expect(ask({ method: 'POST', url })).toBeNull()
  })
  it.each([
    `/zh/alerts/${secret}/stop?x=1`,
    `/zh/alerts/${secret}/change`,
    `/zh/alerts/${secret}/stop/more`,
    '/zh/alerts/send',
    '/zh/alerts/short/stop',
  ])('refuses %s without one', (url) => {
    expect(ask({ method: 'POST', url })).toBe(403)
  })
})
