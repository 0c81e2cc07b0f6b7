import { expect, type Page } from '@playwright/test'

export interface Signing {
  /** Ends every name of this signing, so that no two tests mean the same record. */
  mark: string
  title: string
  number: string
  unit: 'yiYuan' | 'wanYuan'
  /** The key of an enterprise that exists. */
  enterprise: string
}

let made = 0

/** A signing that no other test knows. */
export function newSigning(given: Partial<Signing> = {}): Signing {
  const mark = `${Date.now().toString(36)}${process.pid.toString(36)}${++made}`
  return {
    mark,
    title: `寒地装备测试项目 ${mark}`,
    number: '3.5',
    unit: 'yiYuan',
    enterprise: 'kingdee',
    ...given,
  }
}

const goOn = (page: Page) => page.getByRole('button', { name: '保存并继续', exact: true }).last().click()

/** Presses the main button of a form and waits for the step that follows. */
export async function saveAndGoOn(page: Page, next: RegExp): Promise<void> {
  await goOn(page)
  await expect(page).toHaveURL(next)
}

/** Fills the last step: what was signed, for how much, by which source. */
export async function fillProject(page: Page, { title, number, unit }: Signing): Promise<void> {
  await page.locator('[id="nameZh"]').fill(title)
  await page.locator('[id="agreement"]').selectOption('contract')
  await page.locator('[id="value.number"]').fill(number)
  await page.locator('[id="value.unit"]').selectOption(unit)
  await page.locator('[id="valueBasis"]').selectOption('contractValue')
  await page.locator('[id="placeCode"]').fill('230100')
  await page.locator('[id="sources.0.source"]').fill('s0-xinhua-2024')
}

/** From the desk to "check your answers", with an event and an enterprise that exist; gives the draft's address. */
export async function draftSigning(page: Page, signing: Signing): Promise<string> {
  await page.goto('/admin/new/project')
  await page.locator('[id="event"]').fill('industry-transfer-2024')
  await page.locator('[id="signedOn"]').fill('2024-08-31')
  await saveAndGoOn(page, /step=enterprises/)
  await page.locator('[id="enterprises.0"]').fill(signing.enterprise)
  await saveAndGoOn(page, /step=project/)
  await fillProject(page, signing)
  await saveAndGoOn(page, /\/admin\/drafts\/\d+(#.*)?$/)
  return new URL(page.url()).pathname
}

/** Hands the draft on the page to the reviewers; gives the address of its review. */
export async function submitDraft(page: Page, button = '提交审核'): Promise<string> {
  const review = new URL(page.url()).pathname.replace('/drafts/', '/review/')
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('status')).toHaveText('已提交，等待另一人审核。')
  return review
}

/** Publishes what stands under review; gives the number of the edition that this made. */
export async function publish(page: Page, review: string, button = '发布'): Promise<number> {
  await page.goto(review)
  await page.getByRole('button', { name: button, exact: true }).click()
  const said = page.getByRole('status')
  await expect(said).toHaveText(/^已发布为第 \d+ 版。$/)
  return Number(/\d+/.exec(await said.innerText())?.[0])
}

/** The reference of a published project, found by its title. */
export async function referenceOf(page: Page, { title }: Signing): Promise<string> {
  const answer = await page.request.get(`/data/projects.json?q=${encodeURIComponent(title)}`)
  const { items } = (await answer.json()) as { items: { reference: string; titleZh: string }[] }
  const item = items.find(({ titleZh }) => titleZh === title)
  if (!item) throw new Error(`no published project is called ${title}`)
  return item.reference
}
