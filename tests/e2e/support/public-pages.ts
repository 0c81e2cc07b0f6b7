import type { Page } from '@playwright/test'

export interface ShownTotals {
  edition: number
  count: number
  valueCny: string
}

/** The recorded totals as a public page shows them: the first two figure blocks, and the edition it names. */
export async function shownTotals(page: Page, address: string): Promise<ShownTotals> {
  await page.goto(address)
  const blocks = page.locator('main data.text-figure')
  const [count = '', value = ''] = await Promise.all(
    [0, 1].map(async (at) => (await blocks.nth(at).getAttribute('value')) ?? ''),
  )
  const says = await page.locator('main > p').first().innerText()
  const plain = (text: string) => text.replaceAll(/[^\d.]/g, '')
  return {
    edition: Number(/\d+/.exec(says)?.[0]),
    count: Number(plain(count)),
    valueCny: plain(value).includes('.') ? plain(value) : `${plain(value)}.00`,
  }
}

/** The references on every page of a list, read from its first page to its last by the link to the next. */
export async function listedOnPages(page: Page, address: string): Promise<string[]> {
  const references: string[] = []
  await page.goto(address)
  for (;;) {
    const links = page.locator('main tbody tr td:first-child a, main tbody tr th:first-child a')
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    references.push(...hrefs.map((href) => /\/projects\/([^?]+)/.exec(href)?.[1] ?? href))
    const next = page.locator('a[rel="next"]')
    if ((await next.count()) === 0) return references
    await page.goto((await next.getAttribute('href')) ?? '')
  }
}
