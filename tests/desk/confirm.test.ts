import { Browser } from '#tests/fixtures/request'
import { beforeAll, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { confirmOpportunity } from '#app/admin/actions/confirm'
import { actAs } from '#lib/auth/acting'
import { openSession } from '#lib/auth/session'
import { beijingDay } from '#lib/dates/beijing-time'
import { staffDb } from '#lib/db/staff'
import { openChange } from '#lib/desk/drafts'
import { contentOf } from '#tests/fixtures/content'
import { publish, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
const ownPage = new Headers({ host: 'portal.test', origin: 'http://portal.test' })
const today = beijingDay(new Date().toISOString())
const daysAgo = (days: number) => Temporal.PlainDate.from(today).subtract({ days }).toString()

beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
})

const offer = (key: string, changes: Record<string, unknown>) =>
  publishNew(people, 'opportunity', key, contentOf('opportunity', { confirmedOn: daysAgo(95), ...changes }))

/** Presses the button as the record's page shows it; gives where the desk leads. */
async function confirm(key: string): Promise<string> {
  const browser = new Browser()
  await browser.request(() => openSession(people.recorder.id))
  const form = new FormData()
  form.set('key', key)
  const answer: unknown = await browser
    .request(() => confirmOpportunity(form), ownPage)
    .catch((error: unknown) => error)
  return (answer as { digest?: string }).digest ?? ''
}
const openOf = (key: string) => staffDb().version.findFirst({ where: { key, fromEdition: null } })

test('one click hands a revision of today to the reviewers, and publishing it opens the offer again', async () => {
  await offer('marked', { standing: 'unconfirmed' })
  expect(await confirm('marked')).toContain('/admin?done=submitted')
  const draft = await openOf('marked')
  expect(draft).toMatchObject({
    change: 'revision',
    state: 'submitted',
    authorIds: [people.recorder.id],
    content: { standing: 'open', confirmedOn: today },
  })
  expect(draft?.reason).toContain(today)
  if (!draft) throw new Error('no draft')
  await publish(people.reviewer, [draft])
  const inForce = await staffDb().version.findFirstOrThrow({ where: { key: 'marked', untilEdition: null } })
  expect(inForce).toMatchObject({ standing: 'open', onDate: today })
})

test('a click while a change is open leads to it and changes nothing', async () => {
  await offer('at-work', {})
  const open = await actAs(people.colleague, () => openChange('opportunity', 'at-work', 'revision', 'why'))
  const before = await openOf('at-work')
  expect(await confirm('at-work')).toContain(`/admin/drafts/${open?.id}?problem=changeOpen`)
  expect(await openOf('at-work')).toEqual(before)
})

test('an offer whose term has ended is not handed on: the form asks for the new term', async () => {
  await offer('ended', { expiresOn: daysAgo(1) })
  const answer = await confirm('ended')
  const draft = await openOf('ended')
  expect(answer).toContain(`/admin/drafts/${draft?.id}/edit#expiresOn`)
  expect(draft).toMatchObject({ state: 'draft', content: { confirmedOn: today } })
})

test('what is not in force cannot be confirmed', async () =>
  expect(await confirm('no-such-offer')).toContain('404'))
