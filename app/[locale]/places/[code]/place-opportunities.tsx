import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import type { OpportunityRow } from '#lib/opportunities/queries'

interface PlaceOpportunitiesProps {
  request: FrameRequest
  opportunities: readonly OpportunityRow[]
}

/** What is sought in a place; where there is nothing, what leads on. */
export function PlaceOpportunities({ request, opportunities }: PlaceOpportunitiesProps) {
  const { t, locale, href } = request
  return (
    <Section
      id="opportunities"
      title={t('places.place.opportunities')}
      says={t('places.place.opportunitiesSay')}
    >
      {opportunities.length === 0 ? (
        <p className="max-w-3xl">{t('places.place.noOpportunities')}</p>
      ) : (
        <RecordTable
          caption={t('pages.lists.only', { count: opportunities.length })}
          items={opportunities}
          rowKey={({ key }) => key}
          columns={[
            {
              head: t('places.place.opportunity'),
              cell: (row) => (
                <TitleLink href={href(`/opportunities/${row.key}`)} titles={row} locale={locale} />
              ),
            },
            {
              head: t('places.place.standing'),
              cell: ({ content }) => term(t, 'standing', content.standing),
            },
            {
              head: t('places.place.confirmedOn'),
              short: true,
              cell: ({ content }) => (
                <time dateTime={content.confirmedOn}>{formatDate(content.confirmedOn, locale)}</time>
              ),
            },
          ]}
        />
      )}
      <p className="mt-3 no-print">
        <a href={href('/opportunities')}>{t('places.place.allOpportunities')}</a>
      </p>
    </Section>
  )
}
