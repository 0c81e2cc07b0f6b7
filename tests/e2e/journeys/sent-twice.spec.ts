import { expect, test } from '../support/portal'
import { newSigning } from '../support/signing'

test('a form sent twice makes one record', async ({ as }) => {
  const { mark } = newSigning()
  const recorder = await as('recorder')
  await recorder.goto('/admin/new/park')
  await recorder.locator('[id="nameZh"]').fill(`寒地园区 ${mark}`)
  const token = await recorder.locator('[name="formToken"]').getAttribute('value')
  const again = await recorder.context().newPage()
  await again.goto('/admin/new/park')
  await again.locator('[id="nameZh"]').fill(`寒地园区 ${mark}`)
  await again.locator('[name="formToken"]').evaluate((input, value) => {
    ;(input as HTMLInputElement).value = value ?? ''
  }, token)

  await Promise.all(
    [recorder, again].map(async (page) => {
      await page.getByRole('button', { name: '保存，稍后再填' }).click()
      await expect(page.getByRole('status')).toHaveText('已保存。草稿在下面的列表中。')
    }),
  )
  await recorder.goto('/admin')
  await expect(recorder.getByRole('link', { name: `寒地园区 ${mark}` })).toHaveCount(1)
})

test('going back and sending the first form again changes the same record', async ({ as }) => {
  const { mark } = newSigning()
  const recorder = await as('recorder')
  await recorder.goto('/admin/new/park')
  const token = (await recorder.locator('[name="formToken"]').getAttribute('value')) ?? ''
  for (const name of [`第一次 ${mark}`, `第二次 ${mark}`]) {
    await recorder.goto('/admin/new/park')
    await recorder.locator('[name="formToken"]').evaluate((input, value) => {
      ;(input as HTMLInputElement).value = value
    }, token)
    await recorder.locator('[id="nameZh"]').fill(name)
    await recorder.getByRole('button', { name: '保存，稍后再填' }).click()
    await expect(recorder.getByRole('status')).toBeVisible()
  }
  await expect(recorder.getByRole('link', { name: `第二次 ${mark}` })).toHaveCount(1)
  await expect(recorder.getByRole('link', { name: `第一次 ${mark}` })).toHaveCount(0)
})
