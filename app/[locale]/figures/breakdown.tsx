import { BarChart } from '#app/[locale]/figures/bar-chart'
import { shareName } from '#app/[locale]/figures/share-name'
import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import type { Dimension, Share, Totals } from '#lib/figures/queries'
import { recordsOfShare, withValue, type RecordsQuery } from '#lib/figures/records'
import { formatCount, formatMoney, formatYuan, moneyParts } from '#lib/i18n/format'
import type { ProjectFilter } from '#lib/projects/filter'

interface BreakdownProps {
  request: FrameRequest
  filter: ProjectFilter
  /** The filter as text, without order. */
  given: RecordsQuery
  dimension: Dimension
  shares: readonly Share[]
  totals: Totals
}

/** Totals line by line of one dimension: the table, and beside it the same numbers drawn. */
export function Breakdown({ request, filter, given, dimension, shares, totals }: BreakdownProps) {
  const { t, locale, href } = request
  const records = (share: Share) => recordsOfShare(filter, given, dimension, share.value)
  const name = (share: Share) => shareName(dimension, share.value, t, locale)
  const unit = moneyParts('0', locale).unit
  const title = t(`figures.page.by.${dimension}`)
  return (
    <Section id={dimension} title={title}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <RecordTable
          caption={t('figures.page.together', {
            count: totals.count,
            value: formatMoney(totals.valueCny, locale),
            with: totals.countWithValue,
          })}
          items={shares}
          rowKey={({ value }) => value}
          columns={[
            { head: t(`figures.page.dimension.${dimension}`), cell: name },
            {
              head: t('figures.page.projects'),
              number: true,
              cell: (share) => <a href={href('/projects', records(share))}>{formatCount(share.count)}</a>,
            },
            {
              head: t('figures.page.withValue'),
              number: true,
              cell: (share) =>
                share.countWithValue === 0 ? (
                  '0'
                ) : (
                  <a href={href('/projects', withValue(records(share)))}>
                    {formatCount(share.countWithValue)}
                  </a>
                ),
            },
            {
              head: t('figures.page.value', { unit }),
              number: true,
              cell: (share) =>
                share.countWithValue === 0 ? (
                  <span className="text-quiet">{t('shared.list.notDisclosed')}</span>
                ) : (
                  <a href={href('/projects', withValue(records(share)))}>
                    <data value={share.valueCny} title={formatYuan(share.valueCny, locale)}>
                      {moneyParts(share.valueCny, locale).number}
                    </data>
                  </a>
                ),
            },
          ]}
        />
        <BarChart
          caption={t('figures.page.chart', { title })}
          heads={{ count: t('figures.page.projects'), value: t('figures.page.value', { unit }) }}
          notDisclosed={t('shared.list.notDisclosed')}
          lines={shares.map((share) => ({
            key: share.value,
            name: name(share),
            count: formatCount(share.count),
            value: share.countWithValue === 0 ? null : moneyParts(share.valueCny, locale).number,
            countLength: String(share.count),
            valueLength: share.valueCny,
            href: href('/projects', records(share)),
          }))}
        />
      </div>
    </Section>
  )
}
