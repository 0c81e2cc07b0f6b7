import { makeExamples } from '../access/examples'
import { expect, test } from '../support/portal'

test('a page that does not exist says so in words, in both languages and without scripts', async ({
  page,
}) => {
  for (const address of [
    '/zh/projects/HLJ-1999-0001',
    '/en/projects/HLJ-1999-0001',
    '/zh/projects/HLJ-2024-0001?edition=99999',
    '/zh/editions/99999',
    '/zh/no/such/room',
    '/nowhere',
    '/admin/nowhere',
  ]) {
    const answer = await page.goto(address)
    expect.soft(answer?.status(), address).toBe(404)
    expect.soft(answer?.headers()['x-edition'], address).toBeUndefined()
    for (const words of ['没有找到这个页面', /not found|no such page|does not exist/i])
      await expect.soft(page.getByRole('heading', { name: words }), address).toBeVisible()
    await expect.soft(page.locator('html'), address).toHaveAttribute('lang', 'zh-CN')
    await expect.soft(page.locator('h1'), address).toHaveCount(1)
    await expect.soft(page, address).toHaveTitle(/./)
    await expect.soft(page.locator('meta[name="robots"][content*="noindex"]').first(), address).toBeAttached()
  }
})

test('a page of the desk that a role may not see says so in words, without scripts', async ({ as }) => {
  const { draft } = await makeExamples(as)
  const administrator = await as('administrator')
  for (const address of [`/admin/drafts/${draft}/edit`, '/admin/new/project', '/admin/refused']) {
    expect.soft((await administrator.goto(address))?.status(), address).toBe(403)
    await expect
      .soft(administrator.getByRole('heading', { level: 1 }), address)
      .toContainText('您的账号不能使用此页')
  }
  const recorder = await as('recorder')
  expect((await recorder.goto('/admin/accounts'))?.status()).toBe(403)
  expect((await recorder.goto('/admin/drafts/999999999'))?.status()).toBe(404)
  await expect(recorder.getByRole('heading', { level: 1 })).toHaveCount(1)
})
