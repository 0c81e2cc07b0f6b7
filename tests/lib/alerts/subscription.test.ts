import { beforeAll, beforeEach, expect, test } from 'vitest'
import { eraseUnconfirmed, tellSubscribers } from '#lib/alerts/jobs'
import type { AlertList } from '#lib/alerts/names'
import { MailAddress, requestAlert } from '#lib/alerts/request'
import { mostByMaker } from '#lib/alerts/request-limit'
import { activate, findSubscription, openReader, pause, unsubscribe } from '#lib/alerts/subscription'
import { staffDb } from '#lib/db/staff'
import { openLetter, type Letter } from '#lib/mail/queue-mail'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'
import { asOwner } from '#tests/helpers/database'

const url = process.env.DATABASE_URL ?? ''
let people: People
let parks = 0
/** One more edition, with one more park in it. */
const publishPark = (placeCode = '230100') =>
  publishNew(people, 'park', `park-${(parks += 1)}`, contentOf('park', { placeCode }))

beforeAll(async () => {
  process.env.PORTAL_URL = 'https://portal.example'
  people = await makePeople()
  await publishSource(people)
  await publishPark()
})
beforeEach(() =>
  asOwner(url, (client) => client.query('TRUNCATE alert_subscription, alert_request, outgoing_mail')),
)

let senders = 0
const ask = (address: string, filter = {}, list: AlertList = 'parks', from = `10.0.0.${(senders += 1)}`) =>
  requestAlert({ list, filter, locale: 'en', address }, from)

async function lettersTo(address: string): Promise<(Letter & { key: string })[]> {
  const rows = await staffDb().outgoingMail.findMany({
    where: { sealed: { not: null } },
    orderBy: { queuedAt: 'asc' },
  })
  const letters = rows.map(({ key, sealed }) => ({ key, ...openLetter(key, sealed ?? '') }))
  return letters.filter(({ to }) => to === address)
}
const secretOf = async (address: string) => {
  const [letter] = await lettersTo(address)
  return /alerts\/([\w-]{32})/.exec(letter?.text ?? '')?.[1] ?? ''
}
async function subscribed(address: string, filter = {}, list: AlertList = 'parks'): Promise<string> {
  await ask(address, filter, list)
  const secret = await secretOf(address)
  expect(await activate(secret)).toBe(true)
  return secret
}
const digestsTo = async (address: string) =>
  (await lettersTo(address)).filter(({ key }) => key.includes(':edition:'))

test('nothing is told before the owner of the address confirmed', async () => {
  await ask('reader@example.com')
  const secret = await secretOf('reader@example.com')
  expect((await findSubscription(secret))?.state).toBe('unconfirmed')
  await publishPark()
  await tellSubscribers.run({})
  expect(await lettersTo('reader@example.com')).toHaveLength(1)
  await activate(secret)
  await tellSubscribers.run({})
  expect(await digestsTo('reader@example.com')).toEqual([])
  const edition = await publishPark()
  await tellSubscribers.run({})
  const [digest, ...more] = await digestsTo('reader@example.com')
  expect(more).toEqual([])
  expect(digest?.subject).toContain(String(edition))
  expect(digest?.text).toContain(`https://portal.example/en/parks/park-${parks}`)
  expect(digest?.headers).toEqual({
    'List-Unsubscribe': `<https://portal.example/en/alerts/${secret}/stop>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
})

test('an edition is told once, however often the job runs, and not at all when nothing changed', async () => {
  await subscribed('here@example.com', { city: '230100' })
  await subscribed('there@example.com', { city: '230200' })
  await publishPark('230100')
  await Promise.all([tellSubscribers.run({}), tellSubscribers.run({})])
  await tellSubscribers.run({})
  expect(await digestsTo('here@example.com')).toHaveLength(1)
  expect(await digestsTo('there@example.com')).toEqual([])
  const told = await staffDb().alertSubscription.findMany({ select: { toldEdition: true } })
  const { _max } = await staffDb().edition.aggregate({ _max: { number: true } })
  expect(told).toEqual([{ toldEdition: _max.number }, { toldEdition: _max.number }])
})

test('editions that were published while nobody told are told together', async () => {
  await subscribed('late@example.com')
  await publishPark()
  await publishPark()
  await tellSubscribers.run({})
  const [digest, ...more] = await digestsTo('late@example.com')
  expect(more).toEqual([])
  expect(digest?.text).toContain(`park-${parks}`)
  expect(digest?.text).toContain(`park-${parks - 1}`)
})

test('a publication queues the job in its own transaction', async () => {
  const waiting = () =>
    asOwner(url, async (client) => {
      const { rows } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'tell-of-edition' AND state < 'active'`,
      )
      return rows[0]?.n
    })
  await asOwner(url, (client) => client.query('DELETE FROM pgboss.job'))
  await expect(
    publishAct(people, [{ kind: 'park', key: 'park-1', content: { nameZh: '' }, change: 'publication' }]),
  ).rejects.toThrow()
  expect(await waiting()).toBe(0)
  await publishPark()
  await publishPark()
  expect(await waiting()).toBe(1)
})

test('a paused alert is silent, and once resumed tells of what comes then', async () => {
  const secret = await subscribed('paused@example.com')
  expect([await pause(secret), await pause(secret)]).toEqual([true, false])
  await publishPark()
  await tellSubscribers.run({})
  await activate(secret)
  await tellSubscribers.run({})
  expect(await digestsTo('paused@example.com')).toEqual([])
  await publishPark()
  await tellSubscribers.run({})
  expect(await digestsTo('paused@example.com')).toHaveLength(1)
})

test('unsubscribing erases the address, and what still waits to be sent to it', async () => {
  const secret = await subscribed('gone@example.com')
  await publishPark()
  await tellSubscribers.run({})
  await unsubscribe(secret)
  await unsubscribe(secret)
  expect(await findSubscription(secret)).toBeNull()
  expect(await staffDb().alertSubscription.count()).toBe(0)
  expect(await staffDb().outgoingMail.count({ where: { sealed: { not: null } } })).toBe(0)
})

test('asking again says the same and tells the owner alone, at most once a day', async () => {
  await subscribed('known@example.com', { city: '230100' })
  for (let n = 0; n < 3; n += 1) expect(await ask('Known@Example.com', { city: '230100' })).toBe('sent')
  expect(await ask('unknown@example.com', { city: '230100' })).toBe('sent')
  const letters = await lettersTo('known@example.com')
  expect(letters.map(({ key }) => key.split(':')[2])).toEqual(['confirm', 'standing'])
  expect(await staffDb().alertSubscription.count()).toBe(2)
})

test('a stranger can neither fill a mailbox nor have words of his own delivered', async () => {
  for (let n = 0; n < 9; n += 1) await ask('victim@example.com', { q: `buy ${n} at evil.example` })
  const letters = await lettersTo('victim@example.com')
  expect(letters).toHaveLength(5)
  expect(JSON.stringify(letters)).not.toContain('evil')
})

test('too many requests from one network are not taken', async () => {
  const answers: string[] = []
  for (let n = 0; n < mostByMaker + 2; n += 1)
    answers.push(await ask(`flood${n}@example.com`, {}, 'parks', '192.0.2.1'))
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(2)
  expect(await ask('other@example.com')).toBe('sent')
  const { rows } = await asOwner(url, (client) => client.query('SELECT maker FROM alert_request'))
  expect(JSON.stringify(rows)).not.toContain('192.0.2.1')
})

test('addresses and secrets are not in the database as text, and a secret has 192 bits', async () => {
  const secret = await subscribed('sealed@example.com')
  const row = await staffDb().alertSubscription.findFirstOrThrow()
  expect(JSON.stringify(row)).not.toMatch(new RegExp(`sealed@|${secret}`))
  expect(openReader(row)).toEqual({ address: 'sealed@example.com', secret })
  expect(Buffer.from(secret, 'base64url')).toHaveLength(24)
  for (const guess of [
    '',
    'x',
    secret.toLowerCase(),
    `${secret}=`,
    '../../etc',
    'a'.repeat(32),
    '\0'.repeat(32),
  ])
    expect(await findSubscription(guess)).toBeNull()
})

test('an address that nobody confirmed is erased after three days, a confirmed one is not', async () => {
  await subscribed('kept@example.com')
  await ask('never@example.com')
  await asOwner(url, (client) =>
    client.query(`UPDATE alert_subscription SET created_at = now() - interval '73 hours'`),
  )
  await ask('today@example.com')
  await eraseUnconfirmed.run({})
  expect(await staffDb().alertSubscription.count({ where: { state: 'active' } })).toBe(1)
  expect(await staffDb().alertSubscription.count()).toBe(2)
})

test('only an address that a mail can be sent to is one', () => {
  for (const wrong of [
    '',
    'a',
    'a@b',
    'a@b.c\r\nBcc: d@e.fg',
    'a b@c.de',
    'nul\0@c.de',
    `${'x'.repeat(250)}@c.de`,
  ])
    expect(MailAddress.safeParse(wrong).success).toBe(false)
  expect(MailAddress.safeParse('first.last+tag@mail.example.cn').success).toBe(true)
})
