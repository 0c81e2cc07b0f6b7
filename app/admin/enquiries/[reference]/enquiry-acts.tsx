import { randomUUID } from 'node:crypto'
import { assign, close, erase, keepNote, reply } from '#app/admin/actions/enquiries'
import type { Desk } from '#app/admin/desk'
import { TextForm } from '#app/admin/enquiries/text-form'
import type { EnquiryForStaff } from '#lib/desk/enquiries'
import { keepMonths } from '#lib/enquiries/settings'
import { mailIsSetUp } from '#lib/mail/state'

interface EnquiryActsProps {
  desk: Desk
  enquiry: EnquiryForStaff
  people: { id: string; name: string }[]
}

/** What may be done with an enquiry: recorders and reviewers answer, administrators assign and erase. */
export function EnquiryActs({ desk: { t, staff }, enquiry, people }: EnquiryActsProps) {
  const { reference, closedAt, personal } = enquiry
  const answers = staff.role !== 'administrator'
  const hidden = <input type="hidden" name="reference" value={reference} />
  const problems = {
    text: t('enquiries.admin.problem.text'),
    tooLong: t('enquiries.admin.problem.tooLong'),
    closed: t('enquiries.admin.problem.closed'),
  }
  const mailed = personal?.email && mailIsSetUp()
  return (
    <>
      {answers && closedAt === null && (
        <TextForm
          action={reply}
          id="reply"
          reference={reference}
          formToken={randomUUID()}
          texts={{
            ...problems,
            label: t('enquiries.admin.reply'),
            hint: t(mailed ? 'enquiries.admin.replyHint' : 'enquiries.admin.replyHintNoMail'),
            button: t('enquiries.admin.replyButton'),
          }}
        />
      )}
      {closedAt === null && (
        <form action={assign} id="assign" className="mt-8 max-w-3xl">
          {hidden}
          <label htmlFor="staff" className="font-semibold">
            {t('enquiries.admin.assignTo')}
          </label>
          <select id="staff" name="staff" className="field" defaultValue={enquiry.assignedTo ?? staff.id}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button className="button button-quiet mt-3">{t('enquiries.admin.assignButton')}</button>
        </form>
      )}
      {answers && (
        <TextForm
          action={keepNote}
          id="note"
          reference={reference}
          formToken={randomUUID()}
          texts={{
            ...problems,
            label: t('enquiries.admin.note'),
            hint: t('enquiries.admin.noteHint'),
            button: t('enquiries.admin.noteButton'),
          }}
        />
      )}
      {answers && closedAt === null && (
        <form action={close} id="close" className="mt-8 max-w-3xl">
          {hidden}
          <p>{t('enquiries.admin.closeSays', { months: String(keepMonths()) })}</p>
          <button className="button button-quiet mt-2">{t('enquiries.admin.close')}</button>
        </form>
      )}
      {!answers && (
        <p className="mt-8">
          <a href={`/admin/enquiries/${reference}/data`}>{t('enquiries.admin.export')}</a>
        </p>
      )}
      {!answers && (
        <details className="mt-8 max-w-3xl">
          <summary className="cursor-pointer py-2 text-warn">{t('enquiries.admin.erase')}</summary>
          <form action={erase} id="erase">
            {hidden}
            <p>{t('enquiries.admin.eraseSays')}</p>
            <button className="button button-warn mt-2">{t('enquiries.admin.erase')}</button>
          </form>
        </details>
      )}
    </>
  )
}
