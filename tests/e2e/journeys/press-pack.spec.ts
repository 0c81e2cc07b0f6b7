import { createHash } from 'node:crypto'
import { preparedPack } from '../access/press-pack'
import { pdfText } from '../support/pdf-text'
import { expect, test } from '../support/portal'

const event = 'bio-economy-signing-2022'

const beijing = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString()

test('a pack is prepared, approved and comes out at its time: nothing of it before, all of it after', async ({
  as,
  page: reader,
  request,
}) => {
  test.setTimeout(180_000)
  const [recorder, reviewer] = [await as('recorder'), await as('reviewer')]
  const list = (await (await request.get(`/zh/events/${event}`)).text()).matchAll(/\/press\/(\d+)"/g)
  const number = Math.max(0, ...[...list].map(([, one]) => Number(one))) + 1
  const address = `/zh/events/${event}/press/${number}`
  const mark = `备注${Date.now().toString(36)}`
  // To the minute, and far enough for the checks before it.
  const release = Math.ceil((Date.now() + 25_000) / 60_000) * 60_000
  const desk = await preparedPack(recorder, {
    event,
    day: beijing(release).slice(0, 10),
    time: beijing(release).slice(11, 16),
    noteZh: mark,
    noteEn: mark,
  })
  await recorder.goto(`${desk}/preview`)
  await expect(recorder.getByRole('main')).toContainText(mark)
  await recorder.goto(desk)
  await expect(recorder.locator('#verdict button')).toHaveCount(0)
  await reviewer.goto(desk)
  await reviewer.locator('#verdict form button').click()
  await expect(reviewer.getByRole('status')).toContainText('已核准')

  const eventPage = await request.get(`/zh/events/${event}`)
  const tag = eventPage.headers().etag ?? ''
  const unknown = await request.get(`/zh/events/${event}/press/999`)
  for (const path of [address, `${address}/pdf`, address.replace('/zh', '/en')]) {
    const hidden = await request.get(path, { maxRedirects: 0 })
    expect(hidden.status(), path).toBe(404)
    expect(hidden.headers().etag, path).toBeUndefined()
    if (!path.endsWith('pdf') && path.startsWith('/zh'))
      expect(await hidden.text()).toBe(await unknown.text())
  }
  for (const path of [`/zh/events/${event}`, '/sitemap.xml', '/zh'])
    expect(await (await request.get(path)).text(), path).not.toContain(address)

  await expect
    .poll(async () => (await request.get(address)).status(), { timeout: 100_000, intervals: [1000] })
    .toBe(200)
  const again = await request.get(`/zh/events/${event}`, { headers: { 'if-none-match': tag } })
  expect(again.status(), 'who kept the page of the event before is shown the link').toBe(200)
  expect(await again.text()).toContain(address)
  expect(await (await request.get('/sitemap.xml')).text()).toContain(address)

  await reader.goto(address)
  const main = reader.getByRole('main')
  await expect(main).toContainText(mark)
  await expect(main.getByRole('heading', { name: '占比', exact: true })).toBeVisible()
  const receipt = main.locator('a[href*="/zh/figures/e"]').first()
  const receiptPage = await request.get((await receipt.getAttribute('href')) ?? '')
  expect(receiptPage.status(), 'the receipts stand').toBe(200)

  const pdf = await request.get(`${address}/pdf`, { timeout: 90_000 })
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  const bytes = await pdf.body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(20_000)
  expect((await (await request.get(`${address}/pdf`)).body()).equals(bytes), 'the same bytes').toBe(true)
  await reader.reload()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await expect(main.locator('#pdf code')).toHaveText(sha256)
  const text = await pdfText(bytes)
  if (text !== null) {
    const plain = (words: string) => words.replaceAll(/\s/g, '')
    const recorded = await main.locator('data.text-figure').first().innerText()
    for (const words of [mark, '测试联系人', address, recorded]) expect(plain(text)).toContain(plain(words))
  }

  await reviewer.goto(desk)
  await reviewer.locator('summary').click()
  await reviewer.locator('#withdraw-reason').fill('联系人有误')
  await reviewer.locator('form:has(#withdraw-reason) button').click()
  await expect(reviewer.getByRole('status')).toContainText('已撤回')
  await reader.reload()
  await expect(main).toContainText('联系人有误')
  await expect(main).not.toContainText(mark)
  expect((await request.get(`${address}/pdf`, { maxRedirects: 0 })).status()).toBe(303)
})

test('a form that is refused keeps what was typed', async ({ as }) => {
  const recorder = await as('recorder')
  await recorder.goto('/admin/press')
  await recorder.locator('#nameZh').fill('某人')
  await recorder.locator('#edition').fill('9999999')
  await recorder.locator('form:has(#event) button').click()
  await expect(recorder.locator('#problems')).toBeVisible()
  await expect(recorder.locator('#nameZh')).toHaveValue('某人')
  await expect(recorder.locator('#edition')).toHaveValue('9999999')
  await expect(recorder).toHaveTitle(/^错误：/)
})
