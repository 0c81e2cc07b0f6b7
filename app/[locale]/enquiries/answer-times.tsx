import type { FrameRequest } from '#components/page-frame'
import { RecordTable, type Column } from '#components/record-table'
import { smallestCount, type MonthOfAnswers } from '#lib/enquiries/answer-times'
import { formatCount, formatDate } from '#lib/i18n/format'

type Counted = 'received' | 'inTime' | 'late' | 'open' | 'unanswered'
const counted: Counted[] = ['received', 'inTime', 'late', 'open', 'unanswered']

/** The answer times month by month. Counts so small that they could point at somebody are not told apart. */
export function AnswerTimes({
  request: { t, locale },
  months,
}: {
  request: FrameRequest
  months: MonthOfAnswers[]
}) {
  if (months.length === 0) return <p>{t('enquiries.times.none')}</p>
  const column = (name: Counted): Column<MonthOfAnswers> => ({
    head: t(`enquiries.times.${name}`),
    number: true,
    cell: (month) =>
      month[name] < smallestCount
        ? t('enquiries.times.few', { count: String(smallestCount) })
        : formatCount(month[name]),
  })
  return (
    <RecordTable
      caption={t('enquiries.times.caption')}
      items={months}
      rowKey={({ month }) => month}
      columns={[
        { head: t('enquiries.times.month'), cell: ({ month }) => formatDate(month, locale) },
        ...counted.map(column),
        {
          head: t('enquiries.times.median'),
          number: true,
          cell: ({ medianDays, inTime, late }) =>
            medianDays === null || inTime + late < smallestCount ? '–' : formatCount(medianDays),
        },
      ]}
    />
  )
}
