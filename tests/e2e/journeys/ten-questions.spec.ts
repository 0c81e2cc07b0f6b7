import type { Page } from '@playwright/test'
import {
  makeProvincialOfficer,
  provincialOfficer,
  removeProvincialOfficer,
} from '../../helpers/provincial-officer'
import { databaseUrl } from '../support/accounts'
import { expectNoOverflow } from '../support/overflow'
import { expect, test } from '../support/portal'

type Step = (page: Page) => Promise<void>

interface Question {
  language: 'zh' | 'en'
  asks: string
  /** From the home page to the answer; each loads one page. */
  steps: Step[]
  /** What the last page says. */
  answer: RegExp
}

const search =
  (words: string): Step =>
  async (page) => {
    await page.locator('#site-search').fill(words)
    await page.getByRole('search').first().getByRole('button').click()
  }
const open =
  (address: string): Step =>
  async (page) => {
    await page.locator(`a[href="${address}"]`).first().click()
  }
const openFirst =
  (part: string): Step =>
  async (page) => {
    await page.locator(`main a[href*="${part}"]`).first().click()
  }
const fill =
  (choices: Record<string, string>, address: string): Step =>
  async (page) => {
    const form = page.locator(`main form[action$="${address}"]`).first()
    const filter = page.locator('main details.filter-switch:not([open]) > summary').first()
    if (await filter.isVisible()) await filter.click()
    for (const more of await form.locator('details:not([open]) > summary').all()) await more.click()
    for (const [name, value] of Object.entries(choices)) {
      const field = form.locator(`[name="${name}"]`).first()
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
      else if ((await field.getAttribute('type')) === 'radio')
        await form.locator(`[name="${name}"][value="${value}"]`).check()
      else await field.fill(value)
    }
    await form.getByRole('button').first().click()
  }

const questions: Question[] = [
  {
    language: 'zh',
    asks: '谁在黑龙江做石墨，找谁谈？',
    steps: [search('石墨'), openFirst('/projects/HLJ-')],
    answer: /石墨/,
  },
  {
    language: 'en',
    asks: 'A dairy plant: who has signed, and whom do I call?',
    steps: [search('dairy'), openFirst('/projects/HLJ-')],
    answer: /dairy/i,
  },
  {
    language: 'en',
    asks: 'Drones in Harbin: who builds them there?',
    steps: [search('drone'), openFirst('/projects/HLJ-')],
    answer: /unmanned|drone/i,
  },
  {
    language: 'en',
    asks: 'New materials: who is there already?',
    steps: [open('/en/invest'), open('/en/peers'), fill({ industry: 'new-materials' }, '/peers')],
    answer: /New materials/i,
  },
  {
    language: 'zh',
    asks: '算力中心建在哪里？',
    steps: [search('算力'), openFirst('/projects/HLJ-')],
    answer: /智算|算力|云计算|数据中心/,
  },
  {
    language: 'en',
    asks: 'Corn fermentation in Suihua: what is there?',
    steps: [open('/en/invest'), open('/en/places'), open('/en/places/231200')],
    answer: /Suihua[\s\S]*Zhanjiang/,
  },
  {
    language: 'zh',
    asks: '牡丹江（绥芬河）木材加工：落户情况如何？',
    steps: [open('/zh/invest'), open('/zh/places'), open('/zh/places/231000')],
    answer: /牡丹江[\s\S]*东莞/,
  },
  {
    language: 'en',
    asks: 'What would I get for 100 million yuan a year in fixed assets in Harbin?',
    steps: [
      open('/en/policies'),
      open('/en/policies/benefits'),
      fill({ industry: 'C', city: '230100', unit: 'millionYuan', fixedAssets: '100' }, '/policies/benefits'),
    ],
    answer: /100 million yuan × 5 % = 5 million yuan; ceiling 20 million yuan/,
  },
  {
    language: 'zh',
    asks: '深圳（哈尔滨）产业园区入驻了多少企业？',
    steps: [open('/zh/invest'), open('/zh/parks'), open('/zh/parks/shenzhen-harbin-industrial-park')],
    answer: /590/,
  },
  {
    language: 'en',
    asks: 'Linen spinning in Muling: who is there, whom do I call?',
    steps: [search('linen'), openFirst('/projects/HLJ-')],
    answer: /linen/i,
  },
]

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => makeProvincialOfficer(databaseUrl()))
test.afterAll(() => removeProvincialOfficer(databaseUrl()))

const taken: { question: string; steps: number; pages: string }[] = []

for (const { language, asks, steps, answer } of questions) {
  test(`within three steps: ${asks}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${language}`)
    const pages: string[] = []
    for (const step of steps) {
      const before = page.url()
      await step(page)
      await page.waitForURL((url) => url.href !== before)
      pages.push(decodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).search))
      await expectNoOverflow(page)
    }
    await expect(page.locator('main')).toContainText(answer)
    const contact = page.locator('section[aria-labelledby="contact"]')
    await expect(contact.getByRole('link', { name: provincialOfficer[language] })).toBeVisible()
    await expect(contact.locator('a[href^="tel:"]')).toBeVisible()
    expect(steps.length).toBeLessThanOrEqual(3)
    taken.push({ question: asks, steps: steps.length, pages: pages.join(' → ') })
  })
}

test('the ten questions and their steps, as a table', () => {
  expect(taken).toHaveLength(questions.length)
  for (const { question, steps, pages } of taken) console.log(`${steps} | ${question} | ${pages}`)
})
