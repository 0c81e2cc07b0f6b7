import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import type { EventRow } from '#lib/events/queries'
import { formatSpan } from '#lib/i18n/format'

interface PlaceEventsProps {
  request: FrameRequest
  events: readonly EventRow[]
}

/** The promotion events that were held in a place. */
export function PlaceEvents({ request, events }: PlaceEventsProps) {
  const { t, locale, href } = request
  return (
    <Section id="events" title={t('places.place.events')}>
      {events.length === 0 ? (
        <p>{t('places.place.noEvents')}</p>
      ) : (
        <RecordTable
          caption={t('pages.lists.only', { count: events.length })}
          items={events}
          rowKey={({ key }) => key}
          columns={[
            {
              head: t('places.place.event'),
              cell: (row) => <TitleLink href={href(`/events/${row.key}`)} titles={row} locale={locale} />,
            },
            {
              head: t('places.place.date'),
              cell: ({ content }) => formatSpan(content.startsOn, content.endsOn, locale),
            },
            { head: t('places.place.where'), cell: ({ content }) => content.place[locale] },
          ]}
        />
      )}
    </Section>
  )
}
