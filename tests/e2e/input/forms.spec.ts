import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal'
import { draftPark } from '../access/park-draft'
import { formData, formOf, withField } from '../access/actions'
import { draftSigning, newSigning, saveAndGoOn } from '../support/signing'
import { requestsOf } from '../support/visitor'

/** Types into one field of the form, sends it, and expects the message beside the field, in the summary, and the text back. */
async function expectProblem(page: Page, path: string, typed: string, says: string): Promise<void> {
  const field = page.locator(`[id="${path}"]`)
  await field.fill(typed)
  await saveAndGoOn(page, /check=1/)
  await expect.soft(page, typed).toHaveTitle(/^错误：/)
  await expect.soft(page.locator(`[id="${path}-problem"]`), typed).toContainText(says)
  await expect.soft(page.locator('#problems'), typed).toContainText(says)
  await expect.soft(page.locator(`#problems a[href="#${path}"]`), typed).toHaveCount(1)
  await expect.soft(field, typed).toHaveAttribute('aria-invalid', 'true')
  await expect.soft(field, 'what was typed').toHaveValue(typed)
}

test('an amount that cannot be is said to be so beside its field, and what was typed comes back', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const recorder = await as('recorder')
  const draft = await draftSigning(recorder, newSigning())
  await recorder.goto(`${draft}/edit?step=project`)
  for (const [typed, says] of [
    ['1,2,3', '不要用逗号'],
    ['1e9', '不要用科学记数法'],
    ['-5', '不能为负'],
    ['１２３', '全角'],
    ['123456789012345678901234567890', '数字过长'],
    ['0012', '多余的 0'],
    ['三亿', '这不是数字'],
    ['<b>5</b>', '这不是数字'],
    ['=1+1', '这不是数字'],
    ['NaN', '这不是数字'],
    ['5.', '这不是数字'],
  ] as const) {
    await expectProblem(recorder, 'value.number', typed, says)
  }
  await recorder.goto(draft)
  await recorder.getByRole('button', { name: '提交审核' }).click()
  await expect(recorder.locator('#problems')).toContainText('这不是数字')
  await expect(recorder).toHaveTitle(/^错误：/)
})

test('dates, codes and references that do not exist are said to be so', async ({ as }) => {
  test.setTimeout(120_000)
  const recorder = await as('recorder')
  const draft = await draftSigning(recorder, newSigning())
  await recorder.goto(`${draft}/edit?step=event`)
  for (const typed of ['2024-02-30', '2024-13', '31.8.2024', '昨天', '9999999']) {
    await expectProblem(recorder, 'signedOn', typed, '没有这个日期')
  }
  await recorder.locator('[id="signedOn"]').fill('2024-08-31')
  await expectProblem(recorder, 'event', 'no-such-event', '没有这条记录')
  await recorder.goto(`${draft}/edit?step=project`)
  await expectProblem(recorder, 'placeCode', '999999', '没有这个地区')
  await recorder.locator('[id="placeCode"]').fill('230100')
  await expectProblem(recorder, 'sources.0.source', '<script>alert(1)</script>', '没有这条记录')
})

test('an endless text is refused with its length, and nothing of it is lost', async ({ as }) => {
  const recorder = await as('recorder')
  const { address } = await draftPark(recorder)
  const endless = `${'很长的文字'.repeat(20_000)}尾`
  await recorder.goto(`${address}/edit`)
  await recorder.locator('[id="note.zh"]').fill(endless)
  await saveAndGoOn(recorder, /check=1/)
  await expect(recorder.locator('[id="note.zh-problem"]')).toContainText('现有 100001 字')
  expect(await recorder.locator('[id="note.zh"]').inputValue()).toBe(endless)
})

test('markup that was typed is shown as text', async ({ as }) => {
  const recorder = await as('recorder')
  const { address } = await draftPark(recorder)
  const typed = '<img src=x onerror="alert(1)"><b>粗</b>'
  await recorder.goto(`${address}/edit`)
  await recorder.locator('[id="nameZh"]').fill(typed)
  await saveAndGoOn(recorder, /\/admin\/drafts\/\d+$/)
  await expect(recorder.getByRole('main')).toContainText(typed)
  await expect(recorder.locator('main img, main b')).toHaveCount(0)
})

test('an account is not opened with a name that cannot be, and what was typed comes back', async ({ as }) => {
  const administrator = await as('administrator')
  await administrator.goto('/admin/accounts')
  for (const [username, says] of [
    ['Ａｂｃ', '用户名须以小写字母开头'],
    ['x', '用户名须以小写字母开头'],
    ['a'.repeat(500), '用户名须以小写字母开头'],
    ['<b>x</b>', '用户名须以小写字母开头'],
    ['recorder', '该用户名已被使用'],
  ] as const) {
    await administrator.locator('#username').fill(username)
    await administrator.locator('#name').fill('测试')
    await administrator.locator('#role').selectOption('recorder')
    await administrator.getByRole('button', { name: '开通账号' }).click()
    await expect.soft(administrator.locator('#username-problem')).toContainText(says)
    await expect.soft(administrator.locator('#username')).toHaveValue(username)
    await expect.soft(administrator.locator('#name')).toHaveValue('测试')
  }
})

test('fields that no form of the portal sends never break an action', async ({ as, cookiesOf }) => {
  const recorder = await as('recorder')
  const { address } = await draftPark(recorder)
  const form = await formOf(recorder, `${address}/edit`, 'main form button')
  const requests = await requestsOf('recorder', cookiesOf)
  const origin = new URL(process.env.PORTAL_TEST_URL ?? '').origin
  for (const [name, value] of [
    ['id', '-1'],
    ['id', '1e9'],
    ['id', '99999999999999999999'],
    ['id', "1' or 1=1"],
    ['kind', 'staff'],
    ['kind', '__proto__'],
    ['part', 'constructor'],
    ['revision', '0'],
    ['revision', '１'],
    ['for', '999999999'],
    ['intent', 'add:__proto__.0'],
    ['intent', 'remove:sources.999'],
    ['intent', 'new:staff'],
    ['intent', `add:${'sources.0.'.repeat(50)}`],
    ['sources.999.source', 'x'],
    ['sources.0.source.0', 'x'],
    ['nameZh', '\0\0'],
    ['nameZh', 'x'.repeat(100_000)],
    ['nameZh', '\uFFFE\u202E\u0007'],
    ['aliases', 'y\n'.repeat(5000)],
    ['instead', 'z'.repeat(100_000)],
  ] as const) {
    const answer = await requests.post(address, {
      multipart: formData(withField(form, name, value)),
      headers: { origin },
    })
    expect.soft(answer.status(), `${name}=${value.slice(0, 30)}`).toBeLessThan(500)
  }
})
