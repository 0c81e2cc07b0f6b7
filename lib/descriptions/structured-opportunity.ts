import type { StructuredData } from '#lib/descriptions/structured'
import type { PublishedRecord } from '#lib/editions/queries'
import { languageTags, type Locale } from '#lib/i18n/locales'
import { titleIn } from '#lib/i18n/translate'
import type { OpportunityContent, Standing } from '#lib/opportunities/schema'
import { absolute } from '#lib/portal/identity'

/** Whether what is offered can still be had; one that nobody confirmed says nothing of it. */
const availability: Record<Standing, string | undefined> = {
  open: 'https://schema.org/InStock',
  unconfirmed: undefined,
  past: 'https://schema.org/Discontinued',
}

/** An opportunity as an offer. It has no price: total investment is what it would take, not what it costs. */
export function offerOf(record: PublishedRecord<OpportunityContent>, locale: Locale): StructuredData {
  const { sought, standing, place, expiresOn } = record.content
  return {
    '@type': 'Offer',
    name: titleIn(record, locale).text,
    description: sought[locale],
    url: absolute(`/${locale}/opportunities/${record.key}`),
    inLanguage: languageTags[locale],
    areaServed: place?.[locale],
    availability: availability[standing],
    validThrough: expiresOn ?? undefined,
  }
}
