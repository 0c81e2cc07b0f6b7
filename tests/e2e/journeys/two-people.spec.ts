import { expect, test } from '../support/portal'
import { draftSigning, newSigning, publish, saveAndGoOn, submitDraft } from '../support/signing'

test('a reviewer returns a draft with a reason, and its author reads it and sends it again', async ({
  as,
}) => {
  const signing = newSigning()
  const [recorder, reviewer] = [await as('recorder'), await as('reviewer')]
  const draft = await draftSigning(recorder, signing)
  const review = await submitDraft(recorder)

  await reviewer.goto(review)
  await reviewer.locator('summary', { hasText: '退回修改' }).click()
  await reviewer.getByRole('button', { name: '退回', exact: true }).click()
  await expect(reviewer.getByRole('main')).toContainText('请填写理由')
  if (!(await reviewer.locator('#return-reason').isVisible()))
    await reviewer.locator('summary', { hasText: '退回修改' }).click()
  await reviewer.locator('#return-reason').fill('金额与来源不符，请核对')
  await reviewer.getByRole('button', { name: '退回', exact: true }).click()
  await expect(reviewer.getByRole('status')).toHaveText('已退回，作者会看到理由。')

  await recorder.goto('/admin')
  await expect(recorder.getByRole('row', { name: signing.title })).toContainText('金额与来源不符，请核对')
  await recorder.goto(draft)
  await expect(recorder.getByRole('main')).toContainText('审核员退回的理由：金额与来源不符，请核对')
  await submitDraft(recorder)
  expect(await publish(reviewer, review)).toBeGreaterThan(0)
})

test('of two people who edit one record, the second sees both texts and chooses', async ({ as }) => {
  const signing = newSigning()
  const [recorder, reviewer] = [await as('recorder'), await as('reviewer')]
  const draft = await draftSigning(recorder, signing)
  const form = `${draft}/edit?step=project`
  for (const page of [recorder, reviewer]) await page.goto(form)
  await recorder.locator('[id="nameZh"]').fill(`先保存的 ${signing.mark}`)
  await saveAndGoOn(recorder, /\/admin\/drafts\/\d+(#.*)?$/)

  await reviewer.locator('[id="nameZh"]').fill(`后保存的 ${signing.mark}`)
  await saveAndGoOn(reviewer, /\/conflict\?text=\d+$/)
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText('有人先保存了这份草稿')
  await expect(reviewer).toHaveTitle(/^错误：/)
  await expect(reviewer.getByRole('table')).toContainText(`先保存的 ${signing.mark}`)
  await expect(reviewer.getByRole('table')).toContainText(`后保存的 ${signing.mark}`)
  await recorder.reload()
  await expect(recorder.getByRole('main')).toContainText(`先保存的 ${signing.mark}`)

  await reviewer.getByRole('button', { name: '用我的内容覆盖保存' }).click()
  await expect(reviewer).toHaveURL(/\/admin\/drafts\/\d+(#.*)?$/)
  await expect(reviewer.getByRole('main')).toContainText(`后保存的 ${signing.mark}`)
})

test('nobody reviews their own work: no button, and a forged one is refused', async ({ as }) => {
  const signing = newSigning()
  const [recorder, reviewer] = [await as('recorder'), await as('reviewer')]
  await draftSigning(reviewer, signing)
  const review = await submitDraft(reviewer)
  await reviewer.goto(review)
  await expect(reviewer.locator('#verdict')).toHaveText('您参与填写了本记录，须由另一位审核员审核。')
  await expect(reviewer.getByRole('button', { name: '发布' })).toHaveCount(0)
  await recorder.goto(review)
  await expect(recorder.locator('#verdict')).toHaveText('由审核员审核发布。')

  const other = newSigning()
  await draftSigning(recorder, other)
  const theirs = await submitDraft(recorder)
  await reviewer.goto(theirs)
  const id = /\d+$/.exec(review)?.[0] ?? ''
  await reviewer.locator('form:has(input[name="revision"]) input[name="id"]').evaluate((input, own) => {
    ;(input as HTMLInputElement).value = own
  }, id)
  await reviewer.getByRole('button', { name: '发布', exact: true }).click()
  await expect(reviewer.getByRole('main')).toContainText('须由另一位审核员审核')
  await expect(reviewer).toHaveURL(new RegExp(`/admin/review/${id}\\?problem=ownWork`))
  const found = await reviewer.request.get(`/data/projects.json?q=${signing.mark}`)
  expect(((await found.json()) as { count: number }).count).toBe(0)
})
