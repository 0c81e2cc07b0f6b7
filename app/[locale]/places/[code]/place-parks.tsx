import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import type { ParkRow } from '#lib/parks/queries'
import { placeLine } from '#lib/places/choices'

interface PlaceParksProps {
  request: FrameRequest
  parks: readonly ParkRow[]
}

/** The development zones of a place. */
export function PlaceParks({ request, parks }: PlaceParksProps) {
  const { t, locale, href } = request
  return (
    <Section id="parks" title={t('places.place.parks')} says={t('places.place.parksSay')}>
      {parks.length === 0 ? (
        <p>{t('places.place.noParks')}</p>
      ) : (
        <RecordTable
          caption={t('pages.lists.only', { count: parks.length })}
          items={parks}
          rowKey={({ key }) => key}
          columns={[
            {
              head: t('places.place.park'),
              cell: (row) => <TitleLink href={href(`/parks/${row.key}`)} titles={row} locale={locale} />,
            },
            {
              head: t('places.place.where'),
              cell: ({ content, placeCode }) =>
                placeLine(content.place, placeCode, locale)?.name ?? t('shared.record.notKnown'),
            },
          ]}
        />
      )}
      <p className="mt-3 no-print">
        <a href={href('/parks')}>{t('places.place.allParks')}</a>
      </p>
    </Section>
  )
}
