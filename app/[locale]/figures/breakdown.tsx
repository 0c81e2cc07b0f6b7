import { BarChart } from '#app/[locale]/figures/bar-chart'
import { shareName } from '#app/[locale]/figures/share-name'
import { CiteButton } from '#components/cite-button'
import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { shareOf } from '#lib/figures/answer'
import { recordedFigure, type RecordedMeasure } from '#lib/figures/figure'
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
  const named = (share: Share): ProjectFilter => ({
    ...filter,
    counting: totals.counting,
    [dimension]: share.value,
  })
  const cite = (share: Share, measure: RecordedMeasure, part = false) => (
    <CiteButton
      request={request}
      figure={recordedFigure(named(share), measure, part ? [dimension] : [])}
      label={`${name(share)} ${t(`receipts.measure.${measure}`)}`}
    />
  )
  const title = t(`figures.page.by.${dimension}`)
  /** A share that cannot be computed says so and cannot be cited. */
  function percent(share: Share, measure: 'count' | 'value') {
    const part = shareOf(share, totals)[measure]
    if (part === null) return <span className="text-quiet">{t('figures.page.noShare')}</span>
    return (
      <>
        {part}%<br />
        {cite(share, measure, true)}
      </>
    )
  }
  return (
    <Section id={dimension} title={title}>
      <p className="mb-3 max-w-3xl text-small text-quiet">
        {t('figures.page.shareSay', { count: totals.count, with: totals.countWithValue })}
      </p>
      <div className="grid gap-y-8">
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
              cell: (share) => (
                <>
                  <a href={href('/projects', records(share))}>{formatCount(share.count)}</a>
                  <br />
                  {cite(share, 'count')}
                </>
              ),
            },
            {
              head: t('figures.page.shareCount'),
              number: true,
              cell: (share) => percent(share, 'count'),
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
                  <>
                    <a href={href('/projects', withValue(records(share)))}>
                      <data value={share.valueCny} title={formatYuan(share.valueCny, locale)}>
                        {moneyParts(share.valueCny, locale).number}
                      </data>
                    </a>
                    <br />
                    {cite(share, 'value')}
                  </>
                ),
            },
            {
              head: t('figures.page.shareValue'),
              number: true,
              cell: (share) => percent(share, 'value'),
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
