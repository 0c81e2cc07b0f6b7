import { expect, type Page } from '@playwright/test'
import { newSigning } from '../support/signing'

/** A draft of a park that could be published: the quickest record to make. Gives its page and its name. */
export async function draftPark(page: Page): Promise<{ address: string; name: string; id: string }> {
  const name = `权限测试园区 ${newSigning().mark}`
  await page.goto('/admin/new/park')
  await page.locator('[id="nameZh"]').fill(name)
  await page.locator('[id="sources.0.source"]').fill('s0-xinhua-2024')
  await page.getByRole('button', { name: '保存并继续', exact: true }).last().click()
  await expect(page).toHaveURL(/\/admin\/drafts\/\d+/)
  const address = new URL(page.url()).pathname
  return { address, name, id: /\d+$/.exec(address)?.[0] ?? '' }
}
