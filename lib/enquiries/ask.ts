import 'server-only'
import { staffDb } from '#lib/db/staff'
import { readCalendar } from '#lib/enquiries/calendar'
import { formDigest, judgeFormToken } from '#lib/enquiries/form-token'
import { receiptLetter, staffLetter, type AnsweringOfficer } from '#lib/enquiries/letters'
import { mayMake } from '#lib/enquiries/limits'
import { newReference, secretDigest, secretOf } from '#lib/enquiries/link'
import { hasManyLinks, type EnquiryContent } from '#lib/enquiries/schema'
import { sealPersonal } from '#lib/enquiries/sealing'
import { answerDays, deskMail } from '#lib/enquiries/settings'
import type { Locale } from '#lib/i18n/locales'
import { queueMail } from '#lib/mail/queue-mail'
import { addWorkdays, countsFrom } from '#lib/workdays/workdays'

export interface Asking {
  content: EnquiryContent
  formToken: string
  /** Who answers for what it is about; null: the desk. */
  officer: AnsweringOfficer | null
  locale: Locale
  /** The network address it came from. */
  maker: string
}
export type AskOutcome =
  { ok: true; reference: string; secret: string } | { ok: false; problem: 'fast' | 'old' | 'busy' }

/**
 * Takes an enquiry: one for each form, however often it is sent. Its mails are queued in the same transaction. Nothing of
 * it stands in the database unsealed but what it is about, by whom it is answered, and when.
 */
export async function askEnquiry({
  content,
  formToken,
  officer,
  locale,
  maker,
}: Asking): Promise<AskOutcome> {
  const verdict = judgeFormToken(formToken)
  if (verdict !== 'fine') return { ok: false, problem: verdict }
  const calendar = await readCalendar()
  const secret = secretOf(formToken)
  const form = formDigest(formToken)
  return staffDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${form}))::text AS locked`
    const known = await tx.enquiry.findUnique({ where: { formDigest: form }, select: { reference: true } })
    if (known) return { ok: true, reference: known.reference, secret }
    const { about, industry, city, consent: _, ...personal } = content
    if (!(await mayMake(tx, 'enquiry', maker))) return { ok: false, problem: 'busy' }
    if (personal.email && !(await mayMake(tx, 'mail', personal.email.toLowerCase())))
      return { ok: false, problem: 'busy' }
    const reference = newReference()
    const receivedAt = new Date()
    const answerBy = addWorkdays(countsFrom(receivedAt, calendar), answerDays(), calendar)
    await tx.enquiry.create({
      data: {
        reference,
        secretDigest: secretDigest(secret),
        formDigest: form,
        about,
        industry,
        placeCode: city,
        locale,
        suspicious: hasManyLinks(personal.text),
        officerKey: officer?.key ?? null,
        receivedAt,
        answerBy: new Date(answerBy),
        sealed: sealPersonal(personal, reference),
      },
      select: { id: true },
    })
    if (personal.email)
      await queueMail(tx, receiptLetter({ reference, secret, officer, answerBy, locale, to: personal.email }))
    const staff = officer?.content.email ?? deskMail()
    if (staff) await queueMail(tx, staffLetter('new', { reference, answerBy, to: staff }))
    return { ok: true, reference, secret }
  }, patience)
}

/** Many may wait for the same form's lock. */
export const patience = { timeout: 20_000, maxWait: 10_000 }
