import { expect, test } from '../support/portal'
import { formOf } from '../access/actions'
import { sendRaw } from './raw'

const own = () => `Origin: ${new URL(process.env.PORTAL_TEST_URL ?? '').origin}`

test('other methods are refused with what is allowed', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    for (const path of ['/zh', '/admin', '/data/projects.csv', '/api/auth/session']) {
      const { status, text } = await sendRaw([`${method} ${path} HTTP/1.1`, own()])
      expect.soft(status, `${method} ${path}`).toBe(405)
      expect.soft(text, `${method} ${path}`).toMatch(/^allow: GET, HEAD(, POST)?\r$/im)
    }
  }
})

test('a post without an Origin, or with a foreign one, is refused everywhere', async () => {
  for (const path of [
    '/zh',
    '/admin/sign-in',
    '/admin',
    '/api/auth/callback/credentials',
    '/data/figures.json',
  ]) {
    for (const origin of [[], ['Origin: null'], ['Origin: https://evil.example'], ['Origin: ']]) {
      const { status } = await sendRaw([`POST ${path} HTTP/1.1`, 'Content-Length: 3', ...origin], 'a=b')
      const readOnly = !/^\/(admin|api)/.test(path)
      expect.soft(status, `${path} ${origin.join()}`).toBe(readOnly ? 405 : 403)
    }
  }
})

test('malformed addresses and requests get a 4xx', async () => {
  for (const target of [
    '/zh/%',
    '/zh/%zz',
    '/zh/%00',
    '/zh/a%5c..%5cb',
    '//evil.example/zh',
    '/\\evil',
    '/zh/\u0001',
  ]) {
    const { status } = await sendRaw([`GET ${target} HTTP/1.1`])
    expect.soft(status, target).toBe(400)
  }
  expect((await sendRaw(['nonsense'])).status).toBe(400)
  const long = await sendRaw([`GET /zh?q=${'a'.repeat(100_000)} HTTP/1.1`])
  expect([400, 414, 431]).toContain(long.status)
  expect((await sendRaw(['GET /zh HTTP/1.1', 'Host: a', 'Host: b'])).status).toBeLessThan(500)
})

test('bodies that are too large, of no stated length, or cut off never break the portal', async ({
  page,
}) => {
  const large = await sendRaw(
    ['POST /admin/sign-in HTTP/1.1', own(), 'Content-Length: 1000001'],
    'x'.repeat(1_000_001),
  )
  expect(large.status).toBe(413)
  const chunked = await sendRaw(
    ['POST /admin/sign-in HTTP/1.1', own(), 'Transfer-Encoding: chunked'],
    '0\r\n\r\n',
  )
  expect(chunked.status).toBe(411)

  const { fields } = await formOf(page, '/admin/sign-in', 'main form button')
  const action = fields.find(([name]) => name.startsWith('$ACTION_ID'))?.[0] ?? ''
  const type = (boundary: string) => `Content-Type: multipart/form-data; boundary=${boundary}`
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const whole = `${part(action, '')}${part('username', 'x')}${part('password', 'y')}--b--\r\n`
  const bodies = {
    'no fields': '--b--\r\n',
    'no end': whole.replace('--b--\r\n', ''),
    'cut in a heading': whole.slice(0, 40),
    'a broken heading': '--b\r\nContent-Disposition form-data\r\n\r\nx\r\n--b--\r\n',
    'a heading that never ends': `--b\r\n${'x'.repeat(50_000)}\r\n--b--\r\n`,
    'another boundary': whole.replaceAll('--b', '--c'),
    'zero bytes': whole.replace('\r\nx\r\n', '\r\n\0x\0\r\n'),
    'not a form': '{"a":1}',
    nothing: '',
    'an unknown action': whole.replace(action, `$ACTION_ID_${'0'.repeat(42)}`),
    'no action': `${part('username', 'x')}--b--\r\n`,
    'broken references': `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '{"id":')}--b--\r\n`,
  }
  for (const [what, body] of Object.entries(bodies)) {
    const head = [
      'POST /admin/sign-in HTTP/1.1',
      own(),
      type('b'),
      `Content-Length: ${Buffer.byteLength(body)}`,
    ]
    const { status } = await sendRaw(head, body)
    expect.soft(status, what).toBeLessThan(500)
  }
  for (const next of ['x', '0'.repeat(42), '../..']) {
    const head = [
      'POST /admin HTTP/1.1',
      own(),
      `Next-Action: ${next}`,
      'Content-Type: text/plain',
      'Content-Length: 2',
    ]
    expect.soft((await sendRaw(head, '[]')).status, `Next-Action: ${next}`).toBeLessThan(500)
  }
  expect((await sendRaw(['GET /readyz HTTP/1.1'])).status).toBe(200)
})
