import type { ReactNode } from 'react'
import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import { formatAmount, formatDate, formatYuan, moneyParts } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import type { OpportunityRow } from '#lib/opportunities/queries'
import { placeLine } from '#lib/places/choices'

interface OpportunityTableProps {
  request: FrameRequest
  rows: readonly OpportunityRow[]
  caption: ReactNode
  /** Whether a column says how each stands; false where all stand alike. */
  withStanding: boolean
}

/** Opportunities as a table: what, where, for how much, and how lately confirmed. */
export function OpportunityTable({ request, rows, caption, withStanding }: OpportunityTableProps) {
  const { t, locale, href } = request
  return (
    <RecordTable
      caption={caption}
      items={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          head: t('opportunities.opportunity'),
          cell: (row) => (
            <>
              <TitleLink href={href(`/opportunities/${row.key}`)} titles={row} locale={locale} />
              <span className="block text-small font-normal text-quiet">{row.content.sought[locale]}</span>
            </>
          ),
        },
        ...(withStanding
          ? [
              {
                head: t('shared.parameter.standing'),
                cell: ({ content }: OpportunityRow) => term(t, 'standing', content.standing),
              },
            ]
          : []),
        {
          head: t('shared.parameter.city'),
          cell: ({ placeCode, content }) =>
            placeLine(content.place, placeCode, locale)?.name ?? t('opportunities.notStated'),
        },
        {
          head: t('shared.parameter.industry'),
          cell: ({ content: { industry, gbSection, industryPrinted } }) =>
            industry
              ? term(t, 'industry', industry)
              : (industryPrinted?.[locale] ??
                (gbSection ? term(t, 'gbSection', gbSection) : t('opportunities.notStated'))),
        },
        {
          head: t('opportunities.investmentHead'),
          number: true,
          cell: ({ valueCny, content: { investment } }) =>
            valueCny && investment ? (
              <data value={valueCny} title={formatYuan(valueCny, locale)}>
                {investment.bound !== 'exact' && `${term(t, 'bound', investment.bound)} `}
                {moneyParts(valueCny, locale).number}
              </data>
            ) : investment ? (
              formatAmount(investment, locale)
            ) : (
              t('opportunities.notStated')
            ),
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
  )
}
