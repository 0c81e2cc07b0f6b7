import type { StructuredData } from '#lib/descriptions/structured'
import type { PublishedRecord, Titles } from '#lib/editions/queries'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import type { EventContent } from '#lib/events/schema'
import { languageTags, type Locale } from '#lib/i18n/locales'
import { titleIn } from '#lib/i18n/translate'
import { absolute } from '#lib/portal/identity'

/** Both names of a record: in the reader's language where there is one, and the other beside it. */
function namesOf({ titleZh, titleEn }: { titleZh: string | null; titleEn: string | null }, locale: Locale) {
  const name = titleIn({ titleZh, titleEn }, locale).text
  return { name, other: [titleZh, titleEn].filter((title) => title !== null && title !== name) as string[] }
}

const orNone = (texts: readonly string[]) => (texts.length > 0 ? texts : undefined)

/** An event as its sources give it; dates are as exact as there. */
export function eventOf(
  record: PublishedRecord<EventContent>,
  /** The titles of the event that it is a part of; null when it is none, or its whole is not known. */
  whole: Titles | null,
  locale: Locale,
): StructuredData {
  const { startsOn, endsOn, place, hosts, theme, partOf } = record.content
  const { name, other } = namesOf(record, locale)
  return {
    '@type': 'Event',
    name,
    alternateName: orNone(other),
    url: absolute(`/${locale}/events/${record.key}`),
    inLanguage: languageTags[locale],
    startDate: startsOn,
    endDate: endsOn ?? undefined,
    description: theme?.[locale],
    location: { '@type': 'Place', name: place[locale], address: place[locale] },
    organizer:
      hosts.length > 0 ? hosts.map((host) => ({ '@type': 'Organization', name: host[locale] })) : undefined,
    superEvent: whole
      ? {
          '@type': 'Event',
          name: titleIn(whole, locale).text,
          url: absolute(`/${locale}/events/${partOf}`),
        }
      : undefined,
  }
}

const types: Record<EnterpriseContent['form'], string> = {
  enterprise: 'Organization',
  association: 'Organization',
  institution: 'Organization',
  government: 'GovernmentOrganization',
}

/** An enterprise, chamber, institution or authority, identified by its credit code where a source gives it. */
export function organizationOf(record: PublishedRecord<EnterpriseContent>, locale: Locale): StructuredData {
  const { form, aliases, creditCode, home } = record.content
  const { name, other } = namesOf(record, locale)
  return {
    '@type': types[form],
    name,
    alternateName: orNone([...other, ...aliases]),
    url: absolute(`/${locale}/enterprises/${record.key}`),
    address: home?.[locale],
    identifier: creditCode
      ? { '@type': 'PropertyValue', propertyID: '统一社会信用代码 (GB 32100)', value: creditCode }
      : undefined,
  }
}
