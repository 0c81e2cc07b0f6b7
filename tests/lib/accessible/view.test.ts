import fc from 'fast-check'
import { expect, test } from 'vitest'
import { POST } from '#app/[locale]/accessible/choose/route'
import { GET } from '#app/view.css/route'
import { ownPath, viewCookie, viewOf, views, viewStyle } from '#lib/accessible/view'

const choose = (form: Record<string, string>, locale = 'en') =>
  POST(
    new Request('http://portal/en/accessible/choose', { method: 'POST', body: new URLSearchParams(form) }),
    {
      params: Promise.resolve({ locale }),
    },
  )
const styleFor = async (cookie?: string) => {
  const answer = GET(new Request('http://portal/view.css', { headers: cookie ? { cookie } : {} }))
  expect(answer.headers.get('vary')).toBe('Cookie')
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  return answer.text()
}

test('a device that chose nothing gets an empty sheet, and one that chose gets what it chose', async () => {
  expect(await styleFor()).toBe('')
  const large = await styleFor(`a=b; ${viewCookie}=large`)
  const both = await styleFor(`${viewCookie}=large-contrast`)
  expect(large).toContain('150%')
  expect(large).not.toContain('--ink')
  expect(both).toContain('150%')
  expect(both).toContain('--ink: #000000')
  expect(await styleFor(`${viewCookie}=;x`)).toBe('')
})

test('the choice is kept in a cookie for a year, and the standard view forgets it', async () => {
  for (const view of views) {
    const answer = await choose({ view, back: '/zh/projects?city=230100' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/zh/projects?city=230100')
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    if (view === 'standard') expect(cookie).toContain('Max-Age=0')
    else expect(viewOf(cookie.split(';')[0] ?? '')).toBe(view)
  }
  expect((await choose({ view: 'tiny' })).headers.get('set-cookie')).toBeNull()
})

test('nothing leads anywhere but back into the site', async () => {
  const elsewhere = [
    'https://evil.example/',
    '//evil.example',
    '/zh\\evil',
    '/\\evil',
    'javascript:x',
    '/admin',
    '/zh/石墨',
    '/zh/\u0000',
    '/zh/\u0001',
  ]
  for (const back of elsewhere)
    expect((await choose({ view: 'large', back })).headers.get('location')).toBe('/en/accessible')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const path = ownPath(text)
      if (path === null) return
      expect(new URL(path, 'http://portal').host).toBe('portal')
    }),
  )
})

test('what is no form chooses nothing and is no failure', async () => {
  const bodies: [string, string][] = [
    ['application/json', '{}'],
    ['multipart/form-data; boundary=a', 'x'],
  ]
  for (const [type, body] of bodies) {
    const request = new Request('http://portal/', { method: 'POST', body, headers: { 'content-type': type } })
    const answer = await POST(request, { params: Promise.resolve({ locale: 'en' }) })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
})

test('every colour of the high contrast is at least 7 to 1 on its ground', () => {
  const style = viewStyle('contrast')
  const colours = Object.fromEntries(
    [...style.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)
  const ratio = (a = '', b = '') => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }
  for (const ink of ['ink', 'quiet', 'accent', 'warn', 'rule'])
    for (const ground of ['paper', 'sheet', 'tint', 'warn-tint'])
      expect(ratio(colours[ink], colours[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7)
  expect(ratio(colours['on-accent'], colours.accent)).toBeGreaterThanOrEqual(7)
})
