import { expect, test } from '../support/portal'
import { secretSentTo } from '../../helpers/known-alert'

const mailDir = () => process.env.PORTAL_TEST_MAIL_DIR ?? ''
const reader = (name: string) => `${name}-${test.info().project.name}-${Date.now()}@example.com`

test('a reader follows a filtered list: asked, confirmed from the mail, paused, resumed and deleted', async ({
  page,
}) => {
  const address = reader('reader')
  await page.goto('/zh/parks?city=230100')
  await page.getByRole('link', { name: '订阅此列表的变更提醒' }).click()
  await expect(page.getByRole('region', { name: '订阅范围' })).toContainText('哈尔滨市')
  await page.getByRole('textbox', { name: '电子邮箱' }).fill(address)
  await page.getByRole('radio', { name: '英文' }).check()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '发送确认邮件' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('请查收确认邮件')

  const secret = await secretSentTo(address, mailDir())
  await page.goto(`/zh/alerts/${secret}`)
  const state = page.locator('dd').first()
  await expect(state).toHaveText('待确认')
  // Opened by a mail scanner or by its reader, the page alone confirms nothing.
  await page.reload()
  await expect(state).toHaveText('待确认')
  await page.getByRole('button', { name: '确认订阅' }).click()
  await expect(page.getByRole('status')).toContainText('订阅已生效')
  await expect(state).toHaveText('已生效')
  await page.getByRole('button', { name: '暂停' }).click()
  await expect(state).toHaveText('已暂停')
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(state).toHaveText('已生效')
  await page.getByRole('button', { name: '退订并删除邮箱地址' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已退订')
  expect((await page.goto(`/zh/alerts/${secret}`))?.status()).toBe(404)
})

const send = { list: 'parks', consent: '1', language: 'zh' }

test('the answer is the same for an address that is known and one that is not', async ({
  request,
  baseURL,
}) => {
  const known = reader('known')
  const ask = async (address: string) => {
    const answer = await request.post('/zh/alerts/send', {
      form: { ...send, address },
      headers: { Origin: baseURL ?? '' },
      maxRedirects: 0,
    })
    return [answer.status(), answer.headers().location, await answer.text()]
  }
  const first = await ask(known)
  expect(first.slice(0, 2)).toEqual([303, '/zh/alerts/notice/sent'])
  expect(await ask(known)).toEqual(first)
  expect(await ask(reader('other'))).toEqual(first)
})

test('a wrong address or a missing consent is said, and what is not allowed is refused', async ({
  request,
  baseURL,
}) => {
  const post = (path: string, form: Record<string, string>, origin = baseURL ?? '') =>
    request.post(path, { form, headers: origin ? { Origin: origin } : {}, maxRedirects: 0 })
  const leads = async (form: Record<string, string>) =>
    (await post('/zh/alerts/send', form)).headers().location
  expect(await leads({ ...send, address: 'nobody' })).toContain('problem=address')
  expect(await leads({ ...send, address: 'a@example.com', consent: '' })).toContain('problem=consent')
  expect(await leads({ ...send, address: 'a@example.com', 'filter.city': '1' })).toBe('/zh/alerts/new')
  expect((await post('/zh/alerts/send', send, '')).status()).toBe(403)
  expect((await post('/zh/alerts/send', send, 'https://evil.example')).status()).toBe(403)
})

test('one click unsubscribes without an Origin, as mail programs post it, and only with their words', async ({
  request,
  baseURL,
}) => {
  const address = reader('one-click')
  await request.post('/en/alerts/send', {
    form: { ...send, language: 'en', address },
    headers: { Origin: baseURL ?? '' },
  })
  const link = `/en/alerts/${await secretSentTo(address, mailDir())}`
  const stop = (body: string) =>
    request.post(`${link}/stop`, {
      data: body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      maxRedirects: 0,
    })
  expect((await stop('something=else')).status()).toBe(400)
  expect((await request.get(link)).status()).toBe(200)
  const opened = await request.get(`${link}/stop`, { maxRedirects: 0 })
  expect([opened.status(), opened.headers().location]).toEqual([303, link])
  expect((await request.get(link)).status()).toBe(200)
  expect((await stop('List-Unsubscribe=One-Click')).status()).toBe(200)
  expect((await request.get(link)).status()).toBe(404)
  expect((await stop('List-Unsubscribe=One-Click')).status()).toBe(200)
  expect((await request.post(`${link}/change`, { form: { act: 'pause' } })).status()).toBe(403)
})

test('bodies that are no form, or too much of one, are never an error of the server', async ({
  request,
  baseURL,
}) => {
  const bodies = ['', '%', '%00=%00', 'a=b&'.repeat(20_000), 'act=', 'list=parks&address[]=x', '\0\u00ff']
  const types = [
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
  ]
  for (const path of ['send', `${'a'.repeat(32)}/change`, `${'a'.repeat(32)}/stop`]) {
    for (const type of types) {
      for (const data of bodies) {
        const headers = { 'Content-Type': type, Origin: baseURL ?? '' }
        const answer = await request.post(`/zh/alerts/${path}`, {
          data: Buffer.from(data),
          headers,
          maxRedirects: 0,
        })
        expect(answer.status(), `${path} ${type} ${JSON.stringify(data.slice(0, 30))}`).toBeLessThan(500)
      }
    }
  }
})
