import { FactList } from '#components/fact-list'
import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import { term } from '#lib/i18n/terms'
import type { OfficerContent } from '#lib/officers/schema'

interface OfficerContactProps {
  request: FrameRequest
  /** Who answers; null: nobody is named, and the page says so. */
  officer: {
    key: string
    titleZh: string | null
    titleEn: string | null
    content: OfficerContent
  } | null
  /** What the enquiry form begins with: the page's own record as `kind:key`, industry and place. */
  about: { about?: string; industry?: string; city?: string }
}

/** The named person for a page's industry and place, and the way to an enquiry that already says what it is about. */
export function OfficerContact({ request, officer, about }: OfficerContactProps) {
  const { t, href, locale } = request
  const detail = (text: string | null | undefined) => text ?? t('officers.contact.notStated')
  return (
    <Section id="contact" title={t('officers.contact.title')}>
      {officer === null ? (
        <p className="max-w-3xl">{t('officers.contact.nobody')}</p>
      ) : (
        <>
          <p className="text-large">
            <TitleLink href={href(recordPath('officer', officer.key))} titles={officer} locale={locale} />
          </p>
          <FactList
            facts={[
              { term: t('officers.contact.post'), detail: detail(officer.content.post?.[locale]) },
              { term: t('officers.contact.organisation'), detail: officer.content.organisation[locale] },
              {
                term: t('officers.contact.phone'),
                detail: officer.content.phone ? (
                  <a href={`tel:${officer.content.phone.replace(/[^+\d]/g, '')}`}>{officer.content.phone}</a>
                ) : (
                  t('officers.contact.notStated')
                ),
              },
              {
                term: t('officers.contact.email'),
                detail: officer.content.email ? (
                  <a href={`mailto:${officer.content.email}`}>{officer.content.email}</a>
                ) : (
                  t('officers.contact.notStated')
                ),
              },
              {
                term: t('officers.contact.languages'),
                detail: detail(
                  officer.content.languages.map((language) => term(t, 'spoken', language)).join(' · ') ||
                    null,
                ),
              },
            ]}
          />
        </>
      )}
      <p className="mt-3 no-print">
        <a href={href('/enquiries/new', about)}>{t('officers.contact.enquire')}</a>
        <span className="ms-3 text-small text-quiet">{t('officers.contact.enquireSays')}</span>
      </p>
    </Section>
  )
}
