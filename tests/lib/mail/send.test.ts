import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { staffDb } from '#lib/db/staff'
import { queueMail } from '#lib/mail/queue-mail'
import { queueWaitingMail, sendMail } from '#lib/mail/send'
import { mailState } from '#lib/mail/state'
import { openMailbox, type Mailbox } from '#tests/fixtures/mailbox'
import { asOwner } from '#tests/helpers/database'

const url = process.env.DATABASE_URL ?? ''
let box: Mailbox
beforeAll(async () => {
  box = await openMailbox()
})
afterAll(() => box.close())
beforeEach(() => {
  box.refuseWith(null)
  Object.assign(process.env, { PORTAL_SMTP_URL: box.url, PORTAL_MAIL_FROM: 'Portal <portal@example.com>' })
})

const letter = { to: 'reader@example.com', subject: '您的订阅', text: '第一行\nSecond line' }
const queue = (key: string) => staffDb().$transaction((tx) => queueMail(tx, { key, ...letter }))
const row = (key: string) => staffDb().outgoingMail.findUnique({ where: { key } })
const jobsOf = (key: string) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query<{ later: boolean }>(
      `SELECT start_after > now() + interval '30 seconds' AS later FROM pgboss.job WHERE data->>'key' = $1 ORDER BY created_on`,
      [key],
    )
    return rows.map(({ later }) => later)
  })
const arrived = (key: string) =>
  row(key).then((mail) => box.transmitted.filter((m) => m.messageId === mail?.messageId))

test('a mail is kept sealed, sent as it was written, and erased', async () => {
  await staffDb().$transaction((tx) =>
    queueMail(tx, { key: 'a', ...letter, headers: { 'List-Unsubscribe': '<https://example.com/x>' } }),
  )
  const before = await row('a')
  expect(before?.state).toBe('waiting')
  expect(JSON.stringify(before)).not.toMatch(/reader|订阅|Second/)
  await sendMail.run({ key: 'a' })
  const [mail, ...more] = await arrived('a')
  expect(more).toEqual([])
  expect(mail).toMatchObject({ subject: letter.subject, text: `${letter.text}\n` })
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.headerLines.some(({ key }) => key === 'list-unsubscribe')).toBe(true)
  expect(await row('a')).toMatchObject({ state: 'sent', sealed: null, result: '250', tries: 1 })
})

test('a mail is queued once under its key, and goes with its transaction', async () => {
  await queue('b')
  await queue('b')
  expect(await jobsOf('b')).toHaveLength(1)
  const undone = staffDb().$transaction(async (tx) => {
    await queueMail(tx, { key: 'undone', ...letter })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect([await row('undone'), await jobsOf('undone')]).toEqual([null, []])
})

test('doing the job again, or twice at once, sends nothing more', async () => {
  await queue('c')
  await Promise.all([sendMail.run({ key: 'c' }), sendMail.run({ key: 'c' })])
  await sendMail.run({ key: 'c' })
  await queue('c')
  await sendMail.run({ key: 'c' })
  expect(await arrived('c')).toHaveLength(1)
  await expect(
    staffDb().outgoingMail.update({
      where: { key: 'c' },
      data: { state: 'waiting', sealed: 'x', endedAt: null },
    }),
  ).rejects.toThrow(/has ended/)
})

test('a refusal for now is tried later, with the same Message-ID', async () => {
  await queue('d')
  box.refuseWith(451)
  await sendMail.run({ key: 'd' })
  expect(await row('d')).toMatchObject({ state: 'waiting', tries: 1, result: '451' })
  expect(await jobsOf('d')).toEqual([false, true])
  box.refuseWith(null)
  await sendMail.run({ key: 'd' })
  expect(await arrived('d')).toHaveLength(1)
})

test('a refusal for good is marked, erased and shown at the desk', async () => {
  await queue('e')
  box.refuseWith(550)
  await sendMail.run({ key: 'e' })
  expect(await row('e')).toMatchObject({ state: 'refused', sealed: null, result: '550' })
  expect((await mailState()).undelivered).toContainEqual(expect.objectContaining({ key: 'e', result: '550' }))
})

test('a server that cannot be reached is tried again; after a week the mail is given up', async () => {
  process.env.PORTAL_SMTP_URL = 'smtp://127.0.0.1:1'
  await queue('f')
  await sendMail.run({ key: 'f' })
  expect(await row('f')).toMatchObject({ state: 'waiting', tries: 1 })
  await asOwner(url, (client) =>
    client.query(`UPDATE outgoing_mail SET queued_at = now() - interval '7 days 1 hour' WHERE key = 'f'`),
  )
  await sendMail.run({ key: 'f' })
  expect(await row('f')).toMatchObject({ state: 'given-up', sealed: null })
})

test('without settings mail waits, the desk says so, and it is queued once mail is set up', async () => {
  Object.assign(process.env, { PORTAL_SMTP_URL: '', PORTAL_MAIL_FROM: '' })
  await queue('g')
  await sendMail.run({ key: 'g' })
  expect(await mailState()).toMatchObject({ setUp: false, waiting: expect.any(Number) })
  expect(await row('g')).toMatchObject({ state: 'waiting', tries: 0 })
  await asOwner(url, (client) =>
    client.query(`UPDATE outgoing_mail SET next_try_at = now() - interval '1 hour' WHERE key = 'g'`),
  )
  await queueWaitingMail.run({})
  expect(await jobsOf('g')).toHaveLength(1)
  process.env.PORTAL_SMTP_URL = box.url
  process.env.PORTAL_MAIL_FROM = 'portal@example.com'
  await queueWaitingMail.run({})
  expect(await jobsOf('g')).toHaveLength(2)
  await asOwner(url, (client) =>
    client.query(`UPDATE outgoing_mail SET queued_at = now() - interval '9 days' WHERE key = 'g'`),
  )
  await queueWaitingMail.run({})
  expect(await row('g')).toMatchObject({ state: 'given-up', sealed: null })
})
