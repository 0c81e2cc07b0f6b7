import { FactList } from '#components/fact-list'
import { Note } from '#components/note'
import type { FrameRequest } from '#components/page-frame'
import { PlaceWords } from '#components/place-words'
import { term } from '#lib/i18n/terms'
import type { ParkContent } from '#lib/parks/schema'

interface ParkFactsProps {
  request: FrameRequest
  content: ParkContent
}

/** What a park says of itself; its numbers are announced figures and stand apart. */
export function ParkFacts({ request, content }: ParkFactsProps) {
  const { t, locale, href } = request
  const { place, placeCode, level, industry, industryPrinted, aliases, note } = content
  return (
    <FactList
      facts={[
        {
          term: t('shared.parameter.city'),
          detail: (
            <PlaceWords
              place={place}
              code={placeCode}
              locale={locale}
              href={href}
              missing={t('shared.record.notKnown')}
            />
          ),
        },
        { term: t('shared.parameter.level'), detail: level && term(t, 'parkLevel', level) },
        {
          term: t('forms.field.industryPrinted'),
          detail: industryPrinted?.[locale],
        },
        { term: t('forms.field.industry'), detail: industry && term(t, 'industry', industry) },
        {
          term: t('records.park.aliases'),
          detail: aliases.length > 0 && aliases.join(t('records.park.comma')),
        },
        { term: t('shared.record.note'), detail: note && <Note note={note} locale={locale} /> },
      ]}
    />
  )
}
