import { expect, test } from 'vitest'
import { isOwnOrigin, signInFirst } from '#app/admin/act'
import { addressOf } from '#lib/auth/address'
import { afterSignIn } from '#lib/auth/after-sign-in'

test.each(['/admin', '/admin/review/7', '/admin/records?kind=project&q=%E9%87%91', '/admin?done=saved'])(
  'signing in leads on to %s',
  (next) => {
    expect(afterSignIn(next)).toBe(next)
  },
)

test.each([
  'https://evil.example/admin',
  '//evil.example/admin',
  '/admin//evil.example',
  '/admin/../zh',
  '/administrator',
  '/zh',
  '/admin\\evil',
  '/admin/sign-in',
  'javascript:alert(1)',
  '/admin\r\nSet-Cookie: a=b',
  '',
  null,
])('signing in does not lead to %j', (next) => {
  expect(afterSignIn(next)).toBe('/admin')
})

test('whose session has ended comes back to the form', () => {
  expect(signInFirst('/admin/new/event?for=3')).toBe(
    '/admin/sign-in?ended=1&next=%2Fadmin%2Fnew%2Fevent%3Ffor%3D3',
  )
  for (const next of [null, '/admin', '/zh', '/admin/sign-in'])
    expect(signInFirst(next)).toBe('/admin/sign-in?ended=1')
})

test('a form is taken from a page of the site only', () => {
  expect(isOwnOrigin('http://portal.test:3000', 'portal.test:3000')).toBe(true)
  expect(isOwnOrigin('http://portal.test:3001', 'portal.test:3000')).toBe(false)
  expect(isOwnOrigin('null', 'portal.test:3000')).toBe(false)
  expect(isOwnOrigin(null, 'portal.test:3000')).toBe(false)
  expect(isOwnOrigin('http://portal.test', null)).toBe(false)
})

test('the address of a sign-in is what our own server wrote last', () => {
  expect(addressOf('203.0.113.9, 198.51.100.2')).toBe('198.51.100.2')
  expect(addressOf(null)).toBe('unknown')
})
