import type { ListRequest } from '#app/request'
import { PrefectureMap } from '#components/prefecture-map'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import type { opportunitiesByPrefecture } from '#lib/figures/by-prefecture'
import { formatCount } from '#lib/i18n/format'
import type { OpportunityFilter } from '#lib/opportunities/queries'
import { placeName } from '#lib/places/divisions'

interface OpportunityMapProps {
  request: ListRequest<OpportunityFilter>
  places: Awaited<ReturnType<typeof opportunitiesByPrefecture>>
}

/** The listed opportunities by prefecture: each area, and each line beside it, narrows the list to it. */
export function OpportunityMap({ request, places: { rows, elsewhere } }: OpportunityMapProps) {
  const { t, locale, href, given } = request
  const narrowed = (code: string) => href('/opportunities', { ...given, city: code })
  const lines = [
    ...rows.map(({ code, count }) => ({ code, name: placeName(code, locale) ?? code, count })),
    ...(elsewhere > 0 ? [{ code: null, name: t('places.places.none'), count: elsewhere }] : []),
  ]
  return (
    <Section id="map" title={t('opportunities.map.title')} says={t('opportunities.map.says')}>
      <div className="with-map">
        <PrefectureMap
          request={request}
          numbers={
            new Map(
              rows.map(({ code, count }) => [code, { amount: String(count), words: formatCount(count) }]),
            )
          }
          hrefOf={narrowed}
          caption={t('opportunities.map.caption')}
          nothing={t('opportunities.map.nothing')}
        />
        <RecordTable
          caption={t('opportunities.map.table')}
          items={lines}
          rowKey={({ code }) => code ?? 'none'}
          columns={[
            {
              head: t('places.places.place'),
              cell: ({ code, name }) => (code ? <a href={narrowed(code)}>{name}</a> : name),
            },
            { head: t('opportunities.map.count'), number: true, cell: ({ count }) => formatCount(count) },
          ]}
        />
      </div>
    </Section>
  )
}
