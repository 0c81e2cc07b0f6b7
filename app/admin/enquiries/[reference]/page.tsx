import { notFound } from 'next/navigation'
import { deskPage } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { EnquiryActs } from '#app/admin/enquiries/[reference]/enquiry-acts'
import { EnquiryPerson } from '#app/admin/enquiries/[reference]/enquiry-person'
import { getEnquiryForStaff, listAnsweringStaff } from '#lib/desk/enquiries'
import { isReference } from '#lib/enquiries/link'
import { formatInstant } from '#lib/i18n/format'

interface Params {
  reference: string
}

const done = ['assigned', 'replied', 'noted', 'closed', 'erased'] as const

/** One enquiry: who asks what, what was written, and what may be done with it. */
export default deskPage<Params>(
  ({ reference }) => `/admin/enquiries/${reference}`,
  [],
  async (desk, { params, query }) => {
    const { t, locale } = desk
    const [enquiry, people] = await Promise.all([
      isReference(params.reference) ? getEnquiryForStaff(params.reference) : null,
      listAnsweringStaff(),
    ])
    if (!enquiry) notFound()
    const said = done.find((one) => one === query.done)
    const { reference, messages } = enquiry
    return (
      <DeskFrame
        desk={desk}
        path={`/admin/enquiries/${reference}`}
        title={t('enquiries.status.title', { reference })}
      >
        {said && (
          <p role="status" className="mt-4 border-s-4 border-accent bg-tint px-4 py-2">
            {t(`enquiries.admin.done.${said}`)}
          </p>
        )}
        <EnquiryPerson desk={desk} enquiry={enquiry} />
        {messages.length > 0 && (
          <section className="mt-10 max-w-3xl">
            <h2 className="text-title">{t('enquiries.admin.history')}</h2>
            {messages.map(({ id, kind, by, at, text }) => (
              <article key={id} className="mt-3 border-t border-rule pt-3">
                <h3 className="text-small text-quiet">
                  {[t(`enquiries.admin.kind.${kind}`), by, formatInstant(at, locale)]
                    .filter(Boolean)
                    .join(' · ')}
                </h3>
                <p className="whitespace-pre-wrap">{text}</p>
              </article>
            ))}
          </section>
        )}
        {enquiry.erasedAt === null && <EnquiryActs desk={desk} enquiry={enquiry} people={people} />}
      </DeskFrame>
    )
  },
)
