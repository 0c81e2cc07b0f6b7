import { test as base, expect, type Browser, type Cookie, type Page } from '@playwright/test'
import { announcedAccount, openAccount, type Account, type StaffRole } from './accounts'
import { Complaints } from './complaints'
import { putMouseAway } from './keyboard'
import { signIn } from './sign-in'

interface Fixtures {
  /** Whether journeys are gone through without a mouse. */
  byKeyboard: boolean
  keyboard: void
  complaints: Complaints
  /** A page of somebody of that role who is signed in. */
  as: (role: StaffRole) => Promise<Page>
}

interface WorkerFixtures {
  accountOf: (role: StaffRole) => Promise<Account>
  /** The cookies of a session of that role, for requests without a page. */
  cookiesOf: (role: StaffRole) => Promise<Cookie[]>
}

async function cookiesFor(browser: Browser, account: Account): Promise<Cookie[]> {
  const context = await browser.newContext({ baseURL: process.env.PORTAL_TEST_URL })
  try {
    await signIn(await context.newPage(), account)
    return await context.cookies()
  } finally {
    await context.close()
  }
}

/** Every test fails when a page of it reports an error to its console or throws one. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  byKeyboard: [false, { option: true }],
  keyboard: [
    async ({ byKeyboard, page }, use) => {
      if (byKeyboard) putMouseAway(page)
      await use()
    },
    { auto: true },
  ],
  accountOf: [
    async ({}, use) => {
      let administrator: Promise<Account> | undefined
      await use((role) => {
        if (role !== 'administrator') return Promise.resolve(announcedAccount(role))
        return (administrator ??= openAccount('administrator'))
      })
    },
    { scope: 'worker' },
  ],
  cookiesOf: [
    async ({ browser, accountOf }, use) => {
      const kept = new Map<StaffRole, Promise<Cookie[]>>()
      await use((role) => {
        const cookies = kept.get(role) ?? accountOf(role).then((account) => cookiesFor(browser, account))
        kept.set(role, cookies)
        return cookies
      })
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints()
      complaints.listen(context)
      await use(complaints)
      expect(complaints.heard, 'errors that pages reported').toEqual([])
    },
    { auto: true },
  ],
  as: async ({ browser, complaints, cookiesOf }, use) => {
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = []
    await use(async (role) => {
      const cookies = await cookiesOf(role)
      const context = await browser.newContext()
      contexts.push(context)
      complaints.listen(context)
      await context.addCookies(cookies)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})

export { expect }
