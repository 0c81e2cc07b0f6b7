import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import type { OpportunityRow } from '#lib/opportunities/queries'

interface ParkOpeningsProps {
  request: FrameRequest
  opportunities: readonly OpportunityRow[]
}

/** What seeks an investor in a park, each with how it stands and since when. */
export function ParkOpenings({ request, opportunities }: ParkOpeningsProps) {
  const { t, locale, href } = request
  return (
    <Section id="opportunities" title={t('parks.openings')} says={t('parks.openingsSay')}>
      {opportunities.length === 0 ? (
        <p className="max-w-3xl">{t('parks.noOpenings')}</p>
      ) : (
        <RecordTable
          caption={t('pages.lists.only', { count: opportunities.length })}
          items={opportunities}
          rowKey={({ key }) => key}
          columns={[
            {
              head: t('opportunities.opportunity'),
              cell: (row) => (
                <TitleLink href={href(`/opportunities/${row.key}`)} titles={row} locale={locale} />
              ),
            },
            {
              head: t('shared.parameter.standing'),
              cell: ({ content }) => term(t, 'standing', content.standing),
            },
            {
              head: t('opportunities.confirmedOn'),
              short: true,
              cell: ({ content: { confirmedOn } }) => (
                <time dateTime={confirmedOn}>{formatDate(confirmedOn, locale)}</time>
              ),
            },
          ]}
        />
      )}
      <p className="mt-3 no-print">
        <a href={href('/opportunities')}>{t('parks.allOpenings')}</a>
      </p>
    </Section>
  )
}
