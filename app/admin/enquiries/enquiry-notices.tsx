import type { Desk } from '#app/admin/desk'
import { yearsWithoutEntries } from '#lib/enquiries/calendar'
import { deskMail } from '#lib/enquiries/settings'
import { mailIsSetUp } from '#lib/mail/state'

/** What is not set up yet, and what that means for enquiries. */
export async function EnquiryNotices({ desk: { t } }: { desk: Desk }) {
  const missing = await yearsWithoutEntries()
  const notices = [
    !mailIsSetUp() && t('enquiries.admin.noMail'),
    deskMail() === null && t('enquiries.admin.noDeskMail'),
    missing.length > 0 && t('enquiries.admin.noCalendar', { years: missing.join(', ') }),
  ].filter((notice) => notice !== false)
  return (
    <ul className="mt-2 max-w-3xl text-warn">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  )
}
