import { AboutLink } from '#app/[locale]/enquiries/about-link'
import type { PageRequest } from '#app/request'
import { FactList } from '#components/fact-list'
import { TitleLink } from '#components/title-link'
import { titlesOf } from '#lib/editions/queries'
import { recordPath } from '#lib/editions/paths'
import { recordsOf } from '#lib/enquiries/schema'
import type { EnquiryStatus } from '#lib/enquiries/status'
import { formatDate, formatInstant } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { placeName } from '#lib/places/divisions'

/** State, dates and who answers. */
export async function EnquiryFacts({ request, enquiry }: { request: PageRequest; enquiry: EnquiryStatus }) {
  const { t, locale, href, edition } = request
  const { about, officerKey, industry, placeCode, answeredAt, assignedAt, closedAt } = enquiry
  const officerRef = officerKey && `officer:${officerKey}`
  const titles = await titlesOf(
    [...recordsOf(about ?? ''), officerRef].filter((ref) => ref !== null),
    edition.number,
  )
  const officer = officerRef && titles.get(officerRef)
  const at = (instant: Date | null) => instant && formatInstant(instant, locale)
  return (
    <FactList
      facts={[
        { term: t('enquiries.status.state'), detail: t(`enquiries.state.${enquiry.state}`) },
        { term: t('enquiries.status.answerBy'), detail: formatDate(enquiry.answerBy, locale) },
        {
          term: t('enquiries.status.officer'),
          detail:
            officerKey && officer ? (
              <TitleLink href={href(recordPath('officer', officerKey))} titles={officer} locale={locale} />
            ) : (
              t('enquiries.desk')
            ),
        },
        { term: t('enquiries.status.received'), detail: at(enquiry.receivedAt) },
        { term: t('enquiries.status.assigned'), detail: at(assignedAt) },
        { term: t('enquiries.status.answered'), detail: at(answeredAt) },
        { term: t('enquiries.status.closed'), detail: at(closedAt) },
        {
          term: t('enquiries.status.about'),
          detail: about && <AboutLink request={request} about={about} titles={titles} />,
        },
        { term: t('enquiries.field.industry'), detail: industry && term(t, 'industry', industry) },
        { term: t('enquiries.field.city'), detail: placeCode && placeName(placeCode, locale) },
      ]}
    />
  )
}
