import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { root } from '../../../scripts/node.mjs'
import { openAccount, staffRoles, visitors } from '../support/accounts'
import { stateOf } from '../support/database'
import { expect, test } from '../support/portal'
import { signIn } from '../support/sign-in'
import { requestsOf } from '../support/visitor'
import { actionCases } from './action-cases'
import { formData, formOf, withField, type Form } from './actions'

const folder = join(root, 'app', 'admin', 'actions')
const ownOrigin = () => new URL(process.env.PORTAL_TEST_URL ?? '').origin
const sessionActions = ['session.signIn', 'session.endSession', 'session.endAllSessions']

function actionsOnDisk(): string[] {
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    if (!/^'use server'/.test(text)) return []
    return [...text.matchAll(/^export async function (\w+)/gm)].map(
      ([, name]) => `${file.replace('.ts', '')}.${name}`,
    )
  })
}

async function send(requests: APIRequestContext, form: Form, origin?: string): Promise<string> {
  const headers = origin === undefined ? undefined : { origin }
  const answer = await requests.post(form.address, { multipart: formData(form), headers })
  const place = answer.headers().location?.replace(ownOrigin(), '').replace(/#.*/, '')
  return place ? `${answer.status()} ${place}` : String(answer.status())
}

test('every action refuses whoever may not, and forms that come from elsewhere, and changes nothing', async ({
  as,
  cookiesOf,
}) => {
  test.setTimeout(120_000)
  const cases = await actionCases(as)
  expect(Object.keys(cases).concat(sessionActions).sort()).toEqual(actionsOnDisk().sort())
  const requests = Object.fromEntries(
    await Promise.all(visitors.map(async (one) => [one, await requestsOf(one, cookiesOf)] as const)),
  )
  const as_ = (visitor: string) => requests[visitor] as APIRequestContext
  for (const [name, { allowed, form, done, refusals }] of Object.entries(cases)) {
    const shown = await form()
    const before = await stateOf(shown)
    for (const visitor of visitors.filter((one) => !(allowed as readonly string[]).includes(one))) {
      const refusal = visitor === 'anonymous' ? '303 /admin/sign-in?ended=1' : '303 /admin/refused'
      const answer = await send(as_(visitor), shown, ownOrigin())
      expect.soft(answer, `${name} by ${visitor}`).toBe(refusals?.[visitor] ?? refusal)
    }
    for (const visitor of allowed) {
      for (const origin of [undefined, 'null', 'https://evil.example', 'http://127.0.0.1:1']) {
        const answer = await send(as_(visitor), shown, origin)
        expect.soft(answer, `${name} by ${visitor} from ${origin}`).toBe('403')
      }
    }
    expect.soft(await stateOf(shown), `what ${name} would change`).toEqual(before)
    for (const [at, visitor] of allowed.entries()) {
      const own = at === 0 ? shown : await form()
      expect.soft(await send(as_(visitor), own, ownOrigin()), `${name} by ${visitor}`).toMatch(done)
    }
  }
})

test('a session ends for the one who ends it, at once and on the server', async ({ browser }) => {
  for (const role of staffRoles) {
    const account = await openAccount(role)
    const [one, other] = [await browser.newContext(), await browser.newContext()]
    const [page, elsewhere] = [await one.newPage(), await other.newPage()]
    await signIn(page, account)
    await signIn(elsewhere, account)
    const stolen = await one.cookies()
    const form = await formOf(page, '/admin', 'header form button >> nth=0')
    expect(await send(one.request, form), 'without Origin').toBe('403')
    await page.locator('header form button').first().click()
    await expect(page).toHaveURL(/\/admin\/sign-in$/)
    await one.addCookies(stolen)
    await page.goto('/admin')
    await expect(page, 'a cookie kept from an ended session').toHaveURL(/sign-in/)

    await signIn(page, account)
    await page.locator('header form button').last().click()
    await expect(page).toHaveURL(/\/admin\/sign-in$/)
    await elsewhere.goto('/admin')
    await expect(elsewhere, 'the other device').toHaveURL(/sign-in/)
    await Promise.all([one.close(), other.close()])
  }
})

test('sign-in gives one answer for a wrong password and an unknown name, and locks after five', async ({
  page,
  cookiesOf,
}) => {
  const known = await openAccount('recorder')
  const anonymous = await requestsOf('anonymous', cookiesOf)
  const shown = await formOf(page, '/admin/sign-in', 'main form button')
  const attempt = (username: string, password: string, origin: string | undefined = ownOrigin()) =>
    send(anonymous, withField(withField(shown, 'username', username), 'password', password), origin)
  expect(await attempt(known.username, known.password, 'https://evil.example')).toBe('403')
  const refused = '303 /admin/sign-in?failed=1&next=%2Fadmin'
  expect(await attempt(`nobody-${known.username}`, 'wrong')).toBe(refused)
  for (let tries = 0; tries < 5; tries++) expect(await attempt(known.username, 'wrong')).toBe(refused)
  expect(await attempt(known.username, known.password), 'the right password while locked').toBe(refused)
})
