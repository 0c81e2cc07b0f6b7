import { expect, type Page } from '@playwright/test'
import type { Account } from './accounts'

/** Signs in through the form, from wherever the desk sends somebody who is not signed in. */
export async function signIn(page: Page, { username, password }: Account, at = '/admin'): Promise<void> {
  await page.goto(at)
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.getByRole('main').getByRole('button').click()
  await expect(page.locator('header')).toBeVisible()
  await expect(page).not.toHaveURL(/sign-in/)
}
