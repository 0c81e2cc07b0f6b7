import { shareName } from '#app/[locale]/figures/share-name'
import type { FrameRequest } from '#components/page-frame'
import { OutLink } from '#components/embed-frame'
import { RecordTable } from '#components/record-table'
import type { Dimension, Share } from '#lib/figures/queries'
import { recordsOfShare, type RecordsQuery } from '#lib/figures/records'
import { formatCount, formatYuan, moneyParts } from '#lib/i18n/format'
import type { ProjectFilter } from '#lib/projects/filter'

interface ShareTableProps {
  request: FrameRequest
  filter: ProjectFilter
  given: RecordsQuery
  by: Dimension
  shares: readonly Share[]
  caption: string
}

/** The numbers of an embedded chart as a table; the number of projects leads out to exactly these. */
export function ShareTable({ request, filter, given, by, shares, caption }: ShareTableProps) {
  const { t, locale, href } = request
  const { unit } = moneyParts('0', locale)
  return (
    <RecordTable
      caption={caption}
      items={shares}
      rowKey={({ value }) => value}
      columns={[
        {
          head: t(`figures.page.dimension.${by}`),
          cell: ({ value }) => shareName(by, value, t, locale),
        },
        {
          head: t('figures.page.projects'),
          number: true,
          cell: ({ value, count }) => (
            <OutLink t={t} href={href('/projects', recordsOfShare(filter, given, by, value))}>
              {formatCount(count)}
            </OutLink>
          ),
        },
        {
          head: t('figures.page.withValue'),
          number: true,
          cell: ({ countWithValue }) => formatCount(countWithValue),
        },
        {
          head: t('figures.page.value', { unit }),
          number: true,
          cell: ({ countWithValue, valueCny }) =>
            countWithValue === 0 ? (
              <span className="text-quiet">{t('shared.list.notDisclosed')}</span>
            ) : (
              <data value={valueCny} title={formatYuan(valueCny, locale)}>
                {moneyParts(valueCny, locale).number}
              </data>
            ),
        },
      ]}
    />
  )
}
