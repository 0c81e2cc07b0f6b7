import type { Page } from '@playwright/test'
import { formOf, withField, type Form } from './actions'

/** The form of a new pack with everything in it; the release is far away. */
export async function packForm(page: Page, fields: Record<string, string> = {}): Promise<Form> {
  const typed = {
    event: 'sun-island-2024',
    day: '2199-01-01',
    time: '10:00',
    nameZh: '测试联系人',
    nameEn: 'Test Contact',
    officeZh: '测试单位',
    officeEn: 'Test Office',
    phone: '0451-0000000',
    ...fields,
  }
  return Object.entries(typed).reduce(
    (form, [name, value]) => withField(form, name, value),
    await formOf(page, '/admin/press', 'form:has(#event) button'),
  )
}

/** Prepares a pack through the form of the desk; gives its address there. */
export async function preparedPack(page: Page, fields: Record<string, string> = {}): Promise<string> {
  const form = await packForm(page, fields)
  for (const [name, value] of form.fields) {
    const field = page.locator(`main [id="${name}"]`)
    if ((await field.count()) === 0) continue
    if (name === 'event') await field.selectOption(value)
    else await field.fill(value)
  }
  await page.locator('form:has(#event) button').click()
  await page.waitForURL(/\/admin\/press\/\d+/)
  return new URL(page.url()).pathname
}
