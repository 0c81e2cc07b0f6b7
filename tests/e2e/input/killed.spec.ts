import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { freePort } from '../../../server/postgres/free-port'
import { openMailbox, type Mailbox } from '../../fixtures/mailbox'
import { asOwner, dropDatabase } from '../../helpers/database'
import { databaseUrl } from '../support/accounts'
import { startPortal, type KillablePortal } from '../support/killable-portal'

/** How often the whole portal is killed. */
const rounds = Number(process.env.KILL_ROUNDS ?? 3)
/** In each, so many ask and so many order alerts; killed at most that many milliseconds after they begin. */
const each = { enquirers: 3, readers: 2, together: 5, milliseconds: 700 }
/** A little more than the pace below which a form is taken for a program's. */
const calmMilliseconds = 3_300
const deskAddress = 'desk@example.com'
const enquirers = Array.from({ length: rounds * each.enquirers }, (_, n) => `enquirer-${n}@example.com`)
const readers = Array.from({ length: rounds * each.readers }, (_, n) => `reader-${n}@example.com`)

interface Order {
  path: string
  fields: Record<string, string>
}

/** The form of an enquiry as it stands on its page, once for each who asks. */
async function ordersOf(url: string): Promise<Map<string, Order>> {
  const tokens = await Promise.all(
    enquirers.map(async () => {
      const html = await (await fetch(`${url}/en/enquiries/new`)).text()
      return /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? ''
    }),
  )
  expect(new Set(tokens).size).toBe(enquirers.length)
  const common = { language: 'en', consent: '1' }
  const asked = enquirers.map((email, at) => {
    const fields = { formToken: tokens[at] ?? '', text: `Question ${at}`, name: 'Tester', email, ...common }
    return [email, { path: '/en/enquiries/send', fields }] as const
  })
  const ordered = readers.map((address) => {
    const fields = { list: 'parks', address, ...common }
    return [address, { path: '/en/alerts/send', fields }] as const
  })
  return new Map<string, Order>([...asked, ...ordered])
}

/** Sends the form and says whether it was answered; a page that does not load is sent once more, later. */
async function send(portal: KillablePortal, who: string, { path, fields }: Order): Promise<boolean> {
  const { url } = portal
  const from = `10.${who.length % 250}.${Number(/\d+/.exec(who)?.[0]) >> 8}.${Number(/\d+/.exec(who)?.[0]) & 255}`
  const answer = await fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: url, 'X-Forwarded-For': from },
    body: new URLSearchParams(fields),
  }).catch(() => null)
  if (answer === null) return false
  expect([answer.status, answer.headers.get('location')], portal.complaints()).toEqual([
    303,
    expect.stringMatching(/\/enquiries\/ENQ-[\dA-Z-]+\?key=|\/alerts\/notice\/sent$/),
  ])
  return true
}

test(`with the whole portal killed ${rounds} times in the middle, every mail arrives exactly once`, async () => {
  test.setTimeout(120_000 + rounds * 15_000)
  const name = `killed_${randomBytes(6).toString('hex')}`
  const database = new URL(databaseUrl())
  database.pathname = `/${name}`
  await asOwner(databaseUrl(), (client) => client.query(`CREATE DATABASE ${name}`))
  const box: Mailbox = await openMailbox()
  const port = await freePort()
  const settings = {
    DATABASE_URL: database.href,
    PORTAL_DATA_DIR: mkdtempSync(join(tmpdir(), 'killed-')),
    PORTAL_SMTP_URL: box.url,
    PORTAL_MAIL_FROM: 'portal@example.com',
    PORTAL_ENQUIRY_MAIL: deskAddress,
    PORTAL_TRUST_PROXY: '1',
  }
  let portal: KillablePortal | undefined
  try {
    portal = await startPortal(port, settings)
    const orders = await ordersOf(portal.url)
    const open = new Map<string, Order>()
    /** A few at a time, as people come; those who meet a dead portal come again in the next round. */
    const place = async (to: KillablePortal) => {
      for (let waiting = [...open]; waiting.length > 0; waiting = waiting.slice(each.together))
        await Promise.all(
          waiting
            .slice(0, each.together)
            .map(async ([who, order]) => (await send(to, who, order)) && open.delete(who)),
        )
    }
    await pass(calmMilliseconds)
    for (let round = 0; round < rounds; round += 1) {
      const some = [
        ...enquirers.slice(round * each.enquirers, (round + 1) * each.enquirers),
        ...readers.slice(round * each.readers, (round + 1) * each.readers),
      ]
      for (const who of some) open.set(who, orders.get(who) as Order)
      const placed = place(portal)
      await pass(randomInt(each.milliseconds))
      await portal.kill()
      await placed
      portal = await startPortal(port, settings)
    }
    await place(portal)
    expect([...open.keys()]).toEqual([])
    const waiting = () =>
      asOwner(database.href, async (client) => {
        const { rows } = await client.query<{ state: string }>('SELECT state FROM outgoing_mail')
        return rows.filter(({ state }) => state !== 'sent').length
      })
    await expect.poll(waiting, { timeout: 180_000 }).toBe(0)

    const named = box.kept().map(({ to, subject }) => `${[to].flat()[0]?.text} ${subject}`)
    const repeated = box.transmitted.length - named.length
    console.log(`killed ${rounds} times: ${named.length} mails arrived once, ${repeated} of them sent twice`)
    expect(new Set(named).size).toBe(named.length)
    const toOf = (who: string) => named.filter((one) => one.startsWith(`${who} `))
    for (const who of [...enquirers, ...readers]) expect(toOf(who), who).toHaveLength(1)
    expect(toOf(deskAddress)).toHaveLength(enquirers.length)
    expect(named).toHaveLength(2 * enquirers.length + readers.length)
  } finally {
    await portal?.kill()
    await box.close()
    await dropDatabase(databaseUrl(), name)
  }
})
