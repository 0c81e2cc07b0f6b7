import { beforeAll, expect, test } from 'vitest'
import { actAs } from '#lib/auth/acting'
import { staffDb } from '#lib/db/staff'
import { latestEdition } from '#lib/editions/as-of'
import { exportEnquiryForEnquirer, writeToEnquiry } from '#lib/desk/answering'
import { markOverdue } from '#lib/enquiries/jobs'
import { addMessage } from '#lib/enquiries/status'
import { openLetter } from '#lib/mail/queue-mail'
import { getPublishedOfficer } from '#lib/officers/queries'
import { contentOf } from '#tests/fixtures/content'
import { asked, calmToken } from '#tests/fixtures/enquiry'
import { publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople, type People } from '#tests/fixtures/staff'

let people: People
beforeAll(async () => {
  people = await makePeople()
  await publishSource(people)
  await publishNew(people, 'officer', 'officer', contentOf('officer', { email: 'officer@example.cn' }))
  Object.assign(process.env, {
    PORTAL_ENQUIRY_MAIL: 'desk@example.com',
    PORTAL_URL: 'https://portal.example',
  })
})

const officer = async () => getPublishedOfficer('officer', (await latestEdition()).number)

/** To whom mails of one sort about an enquiry went. */
async function toldOf(reference: string, sort: string): Promise<string[]> {
  const mails = await staffDb().outgoingMail.findMany({
    where: { key: { startsWith: `enquiry:${reference}:${sort}` } },
  })
  return mails.map(({ key, sealed }) => openLetter(key, sealed ?? '').to).sort()
}
const writeTo = ({ reference, secret }: { reference: string; secret: string }) =>
  addMessage(reference, secret, { text: 'One more thing.', formToken: calmToken(), maker: '198.51.100.9' })

test('the officer hears of what is asked and written; of a late answer the desk does too, each once', async () => {
  const enquiry = await asked({}, { officer: await officer() })
  expect(await toldOf(enquiry.reference, 'new')).toEqual(['officer@example.cn'])
  expect(await writeTo(enquiry)).toBeNull()
  expect(await toldOf(enquiry.reference, 'message')).toEqual(['officer@example.cn'])
  const late = { answerBy: new Date('2026-01-05') }
  await staffDb().enquiry.update({ where: { reference: enquiry.reference }, data: late })
  await markOverdue.run({})
  await markOverdue.run({})
  expect(await toldOf(enquiry.reference, 'overdue')).toEqual(['desk@example.com', 'officer@example.cn'])
})

test('where nobody is named, the desk hears of everything', async () => {
  const enquiry = await asked()
  await writeTo(enquiry)
  for (const sort of ['new', 'message'])
    expect(await toldOf(enquiry.reference, sort), sort).toEqual(['desk@example.com'])
})

test('an export for the enquirer holds what was asked and answered, and no note of staff', async () => {
  const { reference } = await asked({ text: 'Is there power?' })
  await actAs(people.recorder, async () => {
    await writeToEnquiry(reference, 'note', { text: 'Inner note', formToken: 'note' })
    await writeToEnquiry(reference, 'reply', { text: 'Yes, 220 kV.', formToken: 'reply' })
  })
  const exported = await actAs(people.administrator, () => exportEnquiryForEnquirer(reference))
  expect(exported).toMatchObject({
    reference,
    personal: { text: 'Is there power?' },
    messages: [{ fromStaff: true, text: 'Yes, 220 kV.' }],
  })
  expect(JSON.stringify(exported)).not.toContain('Inner note')
  expect(await actAs(people.administrator, () => exportEnquiryForEnquirer('ENQ-NONE-0000'))).toBeNull()
})
