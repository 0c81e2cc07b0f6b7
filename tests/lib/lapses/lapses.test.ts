import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { staffDb } from '#lib/db/staff'
import { latestEdition } from '#lib/editions/as-of'
import { historyOf } from '#lib/editions/queries'
import { openChange } from '#lib/desk/drafts'
import { lapseOn } from '#lib/lapses/job'
import { dueAct, type Lapsing } from '#lib/lapses/rule'
import { openLetter } from '#lib/mail/queue-mail'
import { getPublishedOpportunity } from '#lib/opportunities/queries'
import { contentOf } from '#tests/fixtures/content'
import { publishNew, publishSource, submitChange } from '#tests/fixtures/publishing'
import { actAs } from '#lib/auth/acting'
import { makePeople, type People } from '#tests/fixtures/staff'

const after = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()
const first = '2026-01-01'

let people: People
beforeAll(async () => {
  process.env.PORTAL_URL = 'https://portal.example'
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'officer', 'officer', contentOf('officer', { email: 'officer@example.cn' }))
})

let made = 0
async function offer(changes: Record<string, unknown> = {}): Promise<string> {
  const key = `offer-${(made += 1)}`
  await publishNew(
    people,
    'opportunity',
    key,
    contentOf('opportunity', { confirmedOn: first, officer: 'officer', ...changes }),
  )
  return key
}
const standingOf = async (key: string) =>
  (await getPublishedOpportunity(key, (await latestEdition()).number))?.content.standing ?? 'withdrawn'

test('on any day, run daily, the standing follows from the days alone', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 200 }),
      fc.option(fc.integer({ min: 20, max: 300 }), { nil: null }),
      (confirmDays, expiresAfter) => {
        const expiresOn = expiresAfter === null ? null : after(first, expiresAfter)
        const state: Lapsing & { gone: boolean } = {
          content: { standing: 'open', confirmedOn: first, expiresOn },
          remindedOn: null,
          gone: false,
        }
        for (let day = 0; day <= confirmDays + 60; day += 1) {
          const today = after(first, day)
          const act = state.gone ? null : dueAct(state, today, confirmDays)
          if (act === 'remind') state.remindedOn = today
          if (act === 'mark') state.content.standing = 'unconfirmed'
          if (act === 'withdraw') state.gone = true
          const ended = day > confirmDays + 30 || (expiresAfter !== null && day > expiresAfter)
          expect([day, state.gone]).toEqual([day, ended])
          if (!state.gone) expect(state.content.standing === 'unconfirmed').toBe(day > confirmDays)
          expect(state.remindedOn !== null).toBe(day >= Math.min(confirmDays, expiresAfter ?? 999) - 14)
        }
      },
    ),
  ))

test('reminded, marked and withdrawn as editions with reasons; nothing twice', async () => {
  const key = await offer()
  const before = await getPublishedOpportunity(key, (await latestEdition()).number)
  const run = async (day: number) => {
    await lapseOn(after(first, day), 90)
    const { number } = await latestEdition()
    await lapseOn(after(first, day), 90)
    expect((await latestEdition()).number).toBe(number)
    return standingOf(key)
  }
  const start = (await latestEdition()).number
  expect(await run(75)).toBe('open')
  expect(await staffDb().outgoingMail.count()).toBe(0)
  expect(await run(76)).toBe('open')
  const [mail] = await staffDb().outgoingMail.findMany()
  expect(openLetter(mail?.key ?? '', mail?.sealed ?? '').to).toBe('officer@example.cn')
  expect((await latestEdition()).number).toBe(start)
  expect(await run(90)).toBe('open')
  expect(await run(91)).toBe('unconfirmed')
  expect(await run(120)).toBe('unconfirmed')
  expect(await run(121)).toBe('withdrawn')
  expect(await staffDb().outgoingMail.count()).toBe(1)
  const { number } = await latestEdition()
  const history = await historyOf('opportunity', key, number)
  expect(history.map(({ change }) => change).sort()).toEqual(['publication', 'revision', 'withdrawal'])
  expect((await getPublishedOpportunity(key, start))?.content).toEqual(before?.content)
  const versions = await staffDb().version.findMany({ where: { key }, orderBy: { id: 'asc' } })
  for (const { authorIds, reviewerId } of versions.slice(1)) {
    expect(reviewerId).toBe(people.reviewer.id)
    const author = await staffDb().staff.findUniqueOrThrow({ where: { id: authorIds[0] } })
    expect([author.username, author.disabledAt === null]).toEqual(['portal-itself', false])
  }
  const editions = await staffDb().edition.findMany({ where: { number: { gt: start } } })
  expect(editions).toHaveLength(2)
  for (const { reasonZh, reasonEn } of editions) {
    expect(reasonZh).toContain(first)
    expect(reasonEn).toContain(first)
  }
})

test('an expired offer is withdrawn, a past one left alone, and one at work waits', async () => {
  const expiring = await offer({ expiresOn: after(first, 40) })
  const past = await offer({ standing: 'past' })
  const atWork = await offer()
  await lapseOn(after(first, 30), 90)
  await lapseOn(after(first, 41), 90)
  expect(await standingOf(expiring)).toBe('open')
  await lapseOn(after(first, 45), 90)
  expect(await standingOf(expiring)).toBe('withdrawn')
  await lapseOn(after(first, 80), 90)
  await actAs(people.recorder, () =>
    submitChange(
      'opportunity',
      atWork,
      contentOf('opportunity', { confirmedOn: after(first, 90) }),
      'revision',
    ),
  )
  await lapseOn(after(first, 1000), 90)
  expect(await standingOf(atWork)).toBe('open')
  expect(await standingOf(past)).toBe('past')
})

test('a portal that stood still reminds first, and marks no sooner than fourteen days later', async () => {
  const key = await offer()
  await lapseOn(after(first, 400), 90)
  await lapseOn(after(first, 414), 90)
  expect(await standingOf(key)).toBe('open')
  await lapseOn(after(first, 415), 90)
  expect(await standingOf(key)).toBe('unconfirmed')
  await lapseOn(after(first, 444), 90)
  expect(await standingOf(key)).toBe('unconfirmed')
})

test('a draft that nobody touched for thirty days holds nothing up, and stays in the audit', async () => {
  const key = await offer()
  await lapseOn(after(first, 76), 90)
  const draft = await actAs(people.recorder, () => openChange('opportunity', key, 'revision', 'begun'))
  const touchedOn = (day: number) =>
    staffDb().version.update({
      where: { id: draft?.id ?? 0 },
      data: { updatedAt: new Date(`${after(first, day)}T04:00:00Z`) },
    })
  await touchedOn(70)
  await lapseOn(after(first, 100), 90)
  expect(await standingOf(key)).toBe('open')
  await lapseOn(after(first, 101), 90)
  expect(await standingOf(key)).toBe('unconfirmed')
  expect(await staffDb().version.count({ where: { key, fromEdition: null } })).toBe(0)
  const kept = await staffDb().auditEntry.findFirstOrThrow({ where: { key, action: 'opportunity.discard' } })
  expect(kept.before).toMatchObject({ confirmedOn: first })
})
