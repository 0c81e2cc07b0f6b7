import { expect, test } from 'vitest'
import { Client } from 'pg'
import { staffDb } from '#lib/db/staff'
import { newFormToken } from '#lib/enquiries/form-token'
import { readKept } from '#lib/enquiries/kept'
import { limits } from '#lib/enquiries/limits'
import { findEnquiry } from '#lib/enquiries/status'
import { openLetter } from '#lib/mail/queue-mail'
import { ask, asked, calmToken, postEnquiry, typedEnquiry } from '#tests/fixtures/enquiry'

test('the same form sent 50 times at once is one enquiry and one mail, and leads to one page', async () => {
  const formToken = calmToken()
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => ask({ email: 'once@example.com' }, { formToken, maker: 'one' })),
  )
  const pages = new Set(outcomes.map((one) => (one.ok ? `${one.reference} ${one.secret}` : one.problem)))
  expect(pages.size).toBe(1)
  expect(await staffDb().enquiry.count()).toBe(1)
  const [page = ''] = pages
  const [reference = '', secret = ''] = page.split(' ')
  expect((await findEnquiry(reference, secret))?.personal.email).toBe('once@example.com')
  expect(await staffDb().outgoingMail.count({ where: { key: `enquiry:${reference}:receipt` } })).toBe(1)
})

test('nothing personal stands in the database unsealed', async () => {
  const { reference, secret } = await asked({ name: 'Zyx Secretperson', text: 'plainly readable words' })
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`,
  )
  let all = ''
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ text: string | null }>(
      `SELECT json_agg(x)::text AS text FROM ${name} x`,
    )
    all += rows[0]?.text ?? ''
  }
  await client.end()
  expect(all).toContain(reference)
  for (const personal of ['Secretperson', 'plainly readable', '7946', secret])
    expect(all).not.toContain(personal)
})

test('the public role can neither see nor touch enquiries', async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL, options: '-c role=portal_public' })
  await client.connect()
  for (const table of ['enquiry', 'enquiry_message', 'enquiry_kept', 'enquiry_making', 'workday'])
    await expect(client.query(`SELECT FROM ${table}`)).rejects.toThrow(/permission denied/)
  await client.end()
})

test('a wrong key, a key of another enquiry and an unknown reference are the same nothing', async () => {
  const [one, other] = [await asked(), await asked()]
  expect(await findEnquiry(one.reference, one.secret)).not.toBeNull()
  for (const [reference, secret] of [
    [one.reference, other.secret],
    [one.reference, ''],
    [one.reference, 'x'.repeat(32)],
    ['ENQ-2026-000000', one.secret],
    [`${one.reference}' OR true --`, one.secret],
  ] as const)
    expect(await findEnquiry(reference, secret)).toBeNull()
})

test('too quick, too old and forged forms are asked for again', async () => {
  expect(await ask({}, { formToken: newFormToken() })).toEqual({ ok: false, problem: 'fast' })
  const old = newFormToken(Date.now() - 25 * 3_600_000)
  expect(await ask({}, { formToken: old })).toEqual({ ok: false, problem: 'old' })
  const forged = calmToken().replace(/^./, (first) => (first === 'a' ? 'b' : 'a'))
  expect(await ask({}, { formToken: forged })).toEqual({ ok: false, problem: 'old' })
  expect(await ask({}, { formToken: '' })).toEqual({ ok: false, problem: 'old' })
})

test('one maker and one mail address have a limit within the hour, others none of it', async () => {
  for (let at = 0; at < limits.enquiry.one; at++) expect((await ask({}, { maker: 'flood' })).ok).toBe(true)
  expect(await ask({}, { maker: 'flood' })).toEqual({ ok: false, problem: 'busy' })
  for (let at = 0; at < limits.mail.one; at++)
    expect((await ask({ email: 'victim@example.com' })).ok).toBe(true)
  expect(await ask({ email: 'Victim@example.com' })).toEqual({ ok: false, problem: 'busy' })
  expect((await ask()).ok).toBe(true)
})

test('an enquiry full of links is taken and marked for the desk', async () => {
  const { reference } = await asked({
    text: 'http://a.example http://b.example www.c.example https://d.example',
  })
  const row = await staffDb().enquiry.findUniqueOrThrow({ where: { reference } })
  expect(row.suspicious).toBe(true)
})

test('a refused form comes back whole, and a good one leads to its page', async () => {
  const typed = { ...typedEnquiry, email: 'no address', text: 'eins\r\nzwei 三', consent: '' }
  const refused = await postEnquiry(new URLSearchParams({ ...typed, formToken: calmToken() }))
  expect(refused.status).toBe(303)
  const place = new URL(refused.headers.get('location') ?? '', 'http://portal')
  expect(place.pathname + place.hash).toBe('/en/enquiries/new#problems')
  expect(await readKept(place.searchParams.get('kept') ?? '')).toEqual({
    typed: { ...typed, text: 'eins\nzwei 三' },
    problems: [
      { path: 'email', code: 'email' },
      { path: 'consent', code: 'consent' },
    ],
  })
  const kept = place.searchParams.get('kept') ?? ''
  const good = new URLSearchParams({ ...typedEnquiry, formToken: calmToken(), kept })
  const taken = await postEnquiry(good)
  expect(taken.headers.get('location')).toMatch(/^\/en\/enquiries\/ENQ-\d{4}-[0-9A-Z]{6}\?key=[\w-]{32}$/)
  expect(taken.headers.get('referrer-policy')).toBe('no-referrer')
  expect(await readKept(kept)).toBeNull()
  const trapped = await postEnquiry(
    new URLSearchParams({ ...typedEnquiry, website: 'x', formToken: calmToken() }),
  )
  expect(trapped.headers.get('location')).toContain('/enquiries/new?kept=')
})

test('no field can add a header or a reader to a mail', async () => {
  for (const email of [
    'a@example.com\nBcc: b@example.com',
    'a@example.com, b@example.com',
    'A <a@example.com>',
  ]) {
    const answer = await postEnquiry(new URLSearchParams({ ...typedEnquiry, email, formToken: calmToken() }))
    expect(answer.headers.get('location')).toContain('kept=')
  }
  const evil = 'Eve\r\nBcc: b@example.com\r\n\r\nbody'
  const { reference } = await asked({
    name: evil,
    organisation: evil,
    country: evil,
    email: 'eve@example.com',
  })
  const mail = await staffDb().outgoingMail.findUniqueOrThrow({
    where: { key: `enquiry:${reference}:receipt` },
  })
  const letter = openLetter(mail.key, mail.sealed ?? '')
  expect(letter.to).toBe('eve@example.com')
  expect(letter.headers).toBeUndefined()
  expect(letter.subject).toBe(`Enquiry received: ${reference}`)
  expect(letter.text).not.toContain('Bcc')
})
