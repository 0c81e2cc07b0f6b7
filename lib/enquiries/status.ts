import 'server-only'
import { staffDb, type Enquiry, type StaffTransaction } from '#lib/db/staff'
import { patience } from '#lib/enquiries/ask'
import { eraseEnquiry } from '#lib/enquiries/erase'
import { formDigest, judgeFormToken } from '#lib/enquiries/form-token'
import { mayMake } from '#lib/enquiries/limits'
import { isReference, secretDigest } from '#lib/enquiries/link'
import { longestText } from '#lib/enquiries/schema'
import { openMessage, openPersonal, sealMessage } from '#lib/enquiries/sealing'
import { tellOfMessage } from '#lib/enquiries/staff-mails'
import { stateOf } from '#lib/enquiries/state'

const mostMessages = 50

async function rowOf(tx: StaffTransaction, reference: string, secret: string) {
  if (!isReference(reference) || !/^[\w-]{32}$/.test(secret)) return null
  return tx.enquiry.findFirst({ where: { reference, secretDigest: secretDigest(secret) } })
}

/** Nobody erases it or adds to it until the transaction ends. */
async function lockedRow(tx: StaffTransaction, reference: string, secret: string) {
  await tx.$queryRaw`SELECT 1 AS one FROM enquiry WHERE reference = ${reference} FOR UPDATE`
  return rowOf(tx, reference, secret)
}

/** An enquiry as its enquirer sees it; null alike for a wrong link, an unknown reference and what was erased. */
export async function findEnquiry(reference: string, secret: string) {
  const row = await rowOf(staffDb(), reference, secret)
  return row && readEnquiry(staffDb(), row)
}

/** What is kept of an enquiry and its enquirer may know, notes of staff left out; null: it was erased. */
export async function readEnquiry(tx: StaffTransaction, row: Enquiry) {
  const { reference } = row
  const personal = openPersonal(row.sealed, reference)
  if (!personal) return null
  const messages = await tx.enquiryMessage.findMany({
    where: { enquiryId: row.id, kind: { in: ['enquirer', 'reply'] } },
    orderBy: { id: 'asc' },
  })
  const { about, industry, placeCode, officerKey, receivedAt, assignedAt, answeredAt, closedAt } = row
  return {
    reference,
    state: stateOf(row),
    about,
    industry,
    placeCode,
    officerKey,
    receivedAt,
    assignedAt,
    answeredAt,
    closedAt,
    answerBy: row.answerBy.toISOString().slice(0, 10),
    personal,
    messages: messages.map((message) => ({
      id: message.id,
      fromStaff: message.kind === 'reply',
      at: message.at,
      text: openMessage(message, reference),
    })),
  }
}
export type EnquiryStatus = NonNullable<Awaited<ReturnType<typeof findEnquiry>>>

export type MessageProblem = 'unknown' | 'text' | 'tooLong' | 'fast' | 'old' | 'busy'

/** Adds what the enquirer writes; a closed enquiry is open again. Null: done. */
export async function addMessage(
  reference: string,
  secret: string,
  { text, formToken, maker }: { text: string; formToken: string; maker: string },
): Promise<MessageProblem | null> {
  const words = text.trim()
  const verdict = judgeFormToken(formToken)
  const wrong = !words ? 'text' : words.length > longestText ? 'tooLong' : verdict !== 'fine' ? verdict : null
  return staffDb().$transaction(async (tx) => {
    const row = await lockedRow(tx, reference, secret)
    if (!row) return 'unknown'
    if (wrong) return wrong
    const digest = formDigest(formToken)
    if (await tx.enquiryMessage.findUnique({ where: { formDigest: digest }, select: { id: true } }))
      return null
    const sofar = await tx.enquiryMessage.count({ where: { enquiryId: row.id, kind: 'enquirer' } })
    if (sofar >= mostMessages || !(await mayMake(tx, 'message', maker))) return 'busy'
    const sealed = sealMessage(words, reference, digest)
    const { id } = await tx.enquiryMessage.create({
      data: { enquiryId: row.id, formDigest: digest, kind: 'enquirer', sealed },
      select: { id: true },
    })
    await tx.enquiry.update({ where: { id: row.id }, data: { closedAt: null }, select: { id: true } })
    const answerBy = row.answerBy.toISOString().slice(0, 10)
    await tellOfMessage(tx, { reference, answerBy, officerKey: row.officerKey, about: `:${id}` })
    return null
  }, patience)
}

/** Erases an enquiry at the enquirer's request; false when the link is none. */
export async function eraseByLink(reference: string, secret: string): Promise<boolean> {
  return staffDb().$transaction(async (tx) => {
    const row = await lockedRow(tx, reference, secret)
    if (row) await eraseEnquiry(tx, row)
    return row !== null
  }, patience)
}
