import { beforeAll, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { NotAllowed } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { assignEnquiry, closeEnquiry, eraseEnquiryForEnquirer, writeToEnquiry } from '#lib/desk/answering'
import { linkOfficer } from '#lib/desk/accounts'
import {
  countEnquiriesForStaff,
  getEnquiryForStaff,
  listAnsweringStaff,
  listEnquiriesForStaff,
} from '#lib/desk/enquiries'
import { getWorkdaysForStaff, saveWorkdays } from '#lib/desk/workdays'
import { listAnswerTimes } from '#lib/enquiries/answer-times'
import { erasePersonal, markOverdue } from '#lib/enquiries/jobs'
import { addMessage, eraseByLink, findEnquiry } from '#lib/enquiries/status'
import { openLetter } from '#lib/mail/queue-mail'
import { asked, calmToken } from '#tests/fixtures/enquiry'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
beforeAll(async () => {
  people = await makePeople()
  process.env.PORTAL_ENQUIRY_MAIL = 'desk@example.com'
})

let forms = 0
const form = (text: string) => ({ text, formToken: `form-${(forms += 1)}` })
const mailsOf = (reference: string) =>
  staffDb().outgoingMail.findMany({
    where: { key: { startsWith: `enquiry:${reference}:` } },
    orderBy: { key: 'asc' },
  })
const rowOf = (reference: string) => staffDb().enquiry.findUniqueOrThrow({ where: { reference } })

test('the desk assigns and answers; the enquirer reads the answer, never the notes', async () => {
  const { reference, secret } = await asked()
  await actAs(people.recorder, async () => {
    expect(await assignEnquiry(reference, people.reviewer.id)).toBe(true)
    expect(await assignEnquiry(reference, people.administrator.id)).toBe(false)
    expect(await writeToEnquiry(reference, 'note', form('between ourselves'))).toBe(true)
    const twice = form('In Jixi.')
    expect(await writeToEnquiry(reference, 'reply', twice)).toBe(true)
    expect(await writeToEnquiry(reference, 'reply', twice)).toBe(true)
  })
  const seen = await findEnquiry(reference, secret)
  expect(seen?.state).toBe('answered')
  expect(seen?.messages.map(({ text, fromStaff }) => [text, fromStaff])).toEqual([['In Jixi.', true]])
  expect(JSON.stringify(seen)).not.toContain('ourselves')
  const mails = await mailsOf(reference)
  expect(mails.map(({ key }) => key.split(':')[2])).toEqual(['new', 'receipt', 'reply'])
  const [, , reply] = mails
  expect(openLetter(reply?.key ?? '', reply?.sealed ?? '').text).toContain('In Jixi.')
  const audit = await staffDb().auditEntry.findMany({ where: { detail: reference } })
  expect(audit.map(({ action }) => action).sort()).toEqual([
    'enquiry.enquiryAssign',
    'enquiry.enquiryNote',
    'enquiry.enquiryReply',
  ])
  expect(JSON.stringify(audit, (_, value: unknown) => (typeof value === 'bigint' ? '' : value))).not.toMatch(
    /Jixi|ourselves|Ada/,
  )
})

test('a message of the enquirer opens a closed enquiry again, once for each form', async () => {
  const { reference, secret } = await asked()
  await actAs(people.recorder, () => writeToEnquiry(reference, 'reply', form('Yes.')))
  await actAs(people.recorder, () => closeEnquiry(reference))
  expect((await findEnquiry(reference, secret))?.state).toBe('closed')
  const message = { text: 'And power?', formToken: calmToken(), maker: 'm' }
  expect(await Promise.all([1, 2, 3].map(() => addMessage(reference, secret, message)))).toEqual([
    null,
    null,
    null,
  ])
  const seen = await findEnquiry(reference, secret)
  expect(seen?.state).toBe('answered')
  expect(seen?.messages.filter(({ fromStaff }) => !fromStaff)).toHaveLength(1)
  expect(await addMessage(reference, 'x'.repeat(32), { ...message, formToken: calmToken() })).toBe('unknown')
  expect(await addMessage(reference, secret, { ...message, text: ' ', formToken: calmToken() })).toBe('text')
})

test('who has the link erases everything personal at once, with mail that still waits; the dates stay', async () => {
  const { reference, secret } = await asked()
  await actAs(people.recorder, () => writeToEnquiry(reference, 'note', form('a note')))
  expect(await eraseByLink(reference, 'x'.repeat(32))).toBe(false)
  expect(await eraseByLink(reference, secret)).toBe(true)
  expect(await findEnquiry(reference, secret)).toBeNull()
  const { receivedAt, answerBy, erasedAt, closedAt, ...rest } = await rowOf(reference)
  expect([receivedAt, answerBy, erasedAt, closedAt].every((date) => date instanceof Date)).toBe(true)
  expect(Object.values(rest).filter((value) => typeof value === 'string')).toEqual([reference, 'en'])
  expect(await staffDb().enquiryMessage.count({ where: { enquiryId: rest.id } })).toBe(0)
  expect((await mailsOf(reference)).every(({ sealed }) => sealed === null)).toBe(true)
  expect(await actAs(people.recorder, () => writeToEnquiry(reference, 'reply', form('late')))).toBe(false)
})

test('the database keeps nothing personal in an erased enquiry, whoever writes', async () => {
  const { reference, secret } = await asked()
  await eraseByLink(reference, secret)
  await expect(staffDb().enquiry.update({ where: { reference }, data: { sealed: 'text' } })).rejects.toThrow(
    /check/i,
  )
})

test('an enquiry past its day is overdue once, and the desk is told once', async () => {
  const { reference } = await asked()
  await staffDb().enquiry.update({ where: { reference }, data: { answerBy: new Date('2026-01-05') } })
  await markOverdue.run({})
  const { overdueAt } = await rowOf(reference)
  expect(overdueAt).not.toBeNull()
  await markOverdue.run({})
  expect((await rowOf(reference)).overdueAt).toEqual(overdueAt)
  const told = (await mailsOf(reference)).filter(({ key }) => key.endsWith(':overdue'))
  expect(told).toHaveLength(1)
  expect(openLetter(told[0]?.key ?? '', told[0]?.sealed ?? '').text).not.toMatch(/Ada|graphite/)
  await actAs(people.recorder, async () => {
    expect((await countEnquiriesForStaff()).overdue).toBe(1)
    expect((await listEnquiriesForStaff('overdue')).map((one) => one.reference)).toEqual([reference])
    await writeToEnquiry(reference, 'reply', form('Sorry.'))
    expect((await countEnquiriesForStaff()).overdue).toBe(0)
  })
})

test('personal data go when their time is over, and what is quiet is closed first', async () => {
  const [kept, over, quiet] = [await asked(), await asked(), await asked()]
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  await staffDb().enquiry.update({ where: { reference: kept.reference }, data: { closedAt: ago(300) } })
  await staffDb().enquiry.update({ where: { reference: over.reference }, data: { closedAt: ago(400) } })
  await staffDb().enquiry.update({
    where: { reference: quiet.reference },
    data: { answeredAt: ago(31), answerDays: 1 },
  })
  await erasePersonal.run({})
  await erasePersonal.run({})
  expect((await rowOf(kept.reference)).sealed).not.toBeNull()
  expect((await rowOf(over.reference)).erasedAt).not.toBeNull()
  const closed = await rowOf(quiet.reference)
  expect([closed.closedAt !== null, closed.sealed !== null]).toEqual([true, true])
})

test('nobody reads or acts without the role for it', async () => {
  const { reference } = await asked()
  type Act = () => Promise<unknown>
  const writes: Act[] = [
    () => writeToEnquiry(reference, 'reply', form('no')),
    () => writeToEnquiry(reference, 'note', form('no')),
    () => closeEnquiry(reference),
  ]
  const reads: Act[] = [
    () => listEnquiriesForStaff('open'),
    () => countEnquiriesForStaff(),
    () => getEnquiryForStaff(reference),
    () => listAnsweringStaff(),
    () => getWorkdaysForStaff('2026'),
  ]
  const administers: Act[] = [
    () => eraseEnquiryForEnquirer(reference),
    () => saveWorkdays('2026', { off: [], working: [] }),
    () => linkOfficer(people.recorder.id, null),
  ]
  const acts: Act[] = [
    ...writes,
    ...reads,
    ...administers,
    () => assignEnquiry(reference, people.recorder.id),
  ]
  // Outside a request there is no session at all: both are refusals before anything is read.
  for (const one of acts) await expect(one()).rejects.toThrow()
  for (const one of writes) await expect(actAs(people.administrator, one)).rejects.toThrow(NotAllowed)
  for (const one of administers) await expect(actAs(people.reviewer, one)).rejects.toThrow(NotAllowed)
  for (const one of reads) await expect(actAs(people.administrator, one)).resolves.toBeDefined()
  expect((await rowOf(reference)).closedAt).toBeNull()
})

test('holidays that the administrator enters move the answer-by date of later enquiries', async () => {
  const days = Array.from({ length: 9 }, (_, at) =>
    new Date(Date.now() + at * 86_400_000).toISOString().slice(0, 10),
  )
  const before = await rowOf((await asked()).reference)
  const years = [...new Set(days.map((day) => day.slice(0, 4)))]
  for (const year of years)
    await actAs(people.administrator, () =>
      saveWorkdays(year, { off: days.filter((day) => day.startsWith(year)), working: [] }),
    )
  const after = await rowOf((await asked()).reference)
  expect(after.answerBy.getTime()).toBeGreaterThan(before.answerBy.getTime())
  const [year = ''] = years
  expect((await actAs(people.administrator, () => getWorkdaysForStaff(year))).off).toEqual(
    days.filter((day) => day.startsWith(year)),
  )
})

test('the record of answer times counts months that are over, and holds nothing of anybody', async () => {
  const row = (received: string, answered: string | null, answerDays: number | null) => ({
    reference: `ENQ-2025-${(forms += 1).toString().padStart(6, '0')}`,
    locale: 'zh',
    receivedAt: new Date(received),
    answerBy: new Date('2025-03-12'),
    answeredAt: answered === null ? null : new Date(answered),
    answerDays,
  })
  await staffDb().enquiry.createMany({
    data: [
      // 28 February 17:00 in London is 1 March in Beijing; 12 March 23:30 in Beijing is in time.
      row('2025-02-28T17:00:00Z', '2025-03-12T15:30:00Z', 5),
      row('2025-03-05T02:00:00Z', '2025-03-06T02:00:00Z', 1),
      row('2025-03-05T02:00:00Z', '2025-03-12T16:30:00Z', 6),
      row('2025-03-05T02:00:00Z', null, null),
    ],
  })
  const months = await listAnswerTimes()
  expect(months.find(({ month }) => month === '2025-03')).toEqual({
    month: '2025-03',
    received: 4,
    inTime: 2,
    late: 1,
    open: 1,
    unanswered: 0,
    medianDays: 5,
  })
  const thisMonth = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
  expect(months.some(({ month }) => month === thisMonth)).toBe(false)
})
