import type { PageRequest } from '#app/request'
import { CiteButton } from '#components/cite-button'
import { RecordTable } from '#components/record-table'
import type { RecordedFigure } from '#lib/figures/figure'
import { formatCount, moneyParts } from '#lib/i18n/format'
import { placeName } from '#lib/places/divisions'
import type { RecordedShare } from '#lib/press/shares'

interface ShareTableProps {
  request: PageRequest
  caption: string
  shares: readonly RecordedShare[]
}

/** Parts of one base: their numbers, and what part of the base they are by number and by value. */
export function ShareTable({ request, caption, shares }: ShareTableProps) {
  const { t, locale } = request
  const name = ({ city }: RecordedShare) =>
    city === null
      ? t('press.shares.event')
      : (city !== 'none' && placeName(city, locale)) || t('shared.list.none')
  const percent = (share: RecordedShare, value: string | null, figure: RecordedFigure) =>
    value === null ? (
      '–'
    ) : (
      <>
        {value}% <CiteButton request={request} figure={figure} label={`${name(share)} ${value}%`} />
      </>
    )
  return (
    <RecordTable
      caption={caption}
      items={shares}
      rowKey={({ city }) => city ?? ''}
      columns={[
        { head: t('press.shares.what'), cell: name },
        { head: t('press.shares.count'), number: true, cell: ({ part }) => formatCount(part.count) },
        {
          head: t('press.shares.countShare'),
          number: true,
          cell: (share) => percent(share, share.percent.count, share.byCount),
        },
        {
          head: t('press.shares.value', { unit: moneyParts('0', locale).unit }),
          number: true,
          cell: ({ part }) =>
            part.countWithValue > 0
              ? moneyParts(part.valueCny, locale).number
              : t('shared.list.notDisclosed'),
        },
        {
          head: t('press.shares.valueShare'),
          number: true,
          cell: (share) => percent(share, share.percent.value, share.byValue),
        },
      ]}
    />
  )
}
