import type { Desk } from '#app/admin/desk'
import { FactList } from '#components/fact-list'
import type { EnquiryForStaff } from '#lib/desk/enquiries'
import { formatDate, formatInstant } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { placeName } from '#lib/places/divisions'

/** Who asks what, and how far it has come. */
export function EnquiryPerson({ desk: { t, locale }, enquiry }: { desk: Desk; enquiry: EnquiryForStaff }) {
  const { personal, industry, placeCode, officerKey } = enquiry
  const at = (instant: Date | null) => instant && formatInstant(instant, locale)
  return (
    <>
      <FactList
        facts={[
          { term: t('enquiries.status.state'), detail: t(`enquiries.state.${enquiry.state}`) },
          { term: t('enquiries.status.answerBy'), detail: formatDate(enquiry.answerBy, locale) },
          { term: t('enquiries.admin.overdue'), detail: at(enquiry.overdueAt) },
          { term: t('enquiries.admin.assigned'), detail: enquiry.assignee ?? t('enquiries.admin.nobody') },
          { term: t('enquiries.status.officer'), detail: officerKey ?? t('enquiries.desk') },
          { term: t('enquiries.status.received'), detail: at(enquiry.receivedAt) },
          { term: t('enquiries.status.answered'), detail: at(enquiry.answeredAt) },
          { term: t('enquiries.status.closed'), detail: at(enquiry.closedAt) },
          { term: t('enquiries.admin.about'), detail: enquiry.about },
          { term: t('enquiries.field.industry'), detail: industry && term(t, 'industry', industry) },
          { term: t('enquiries.field.city'), detail: placeCode && placeName(placeCode, locale) },
        ]}
      />
      <section className="mt-10 max-w-3xl">
        <h2 className="text-title">{t('enquiries.admin.person')}</h2>
        {enquiry.suspicious && <p className="text-warn">{t('enquiries.admin.suspicious')}</p>}
        {personal === null ? (
          <p>{t('enquiries.admin.erased')}</p>
        ) : (
          <>
            <FactList
              facts={[
                { term: t('enquiries.field.name'), detail: personal.name },
                { term: t('enquiries.field.organisation'), detail: personal.organisation },
                { term: t('enquiries.field.email'), detail: personal.email },
                { term: t('enquiries.field.phone'), detail: personal.phone },
                { term: t('enquiries.field.country'), detail: personal.country },
                {
                  term: t('enquiries.admin.language'),
                  detail: t(`enquiries.language.${personal.language}`),
                },
              ]}
            />
            <p className="mt-4 whitespace-pre-wrap">{personal.text}</p>
          </>
        )}
      </section>
    </>
  )
}
