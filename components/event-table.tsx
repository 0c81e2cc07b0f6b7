import { AnnouncedNumber } from '#components/announced-number'
import type { FrameRequest } from '#components/page-frame'
import { RecordTable, type Column } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import type { EventRow } from '#lib/events/queries'
import type { AnnouncedFigure } from '#lib/figures/announced'
import type { EventTotal } from '#lib/figures/by-event'
import { formatMoney, formatSpan } from '#lib/i18n/format'

interface EventTableProps {
  request: FrameRequest
  caption: string
  rows: readonly EventRow[]
  /** Announced totals of signings by event. */
  announced: ReadonlyMap<string, readonly AnnouncedFigure[]>
  /** Recorded totals by event. */
  recorded: ReadonlyMap<string, EventTotal>
}

/** Events as a table, what was announced beside what is recorded. */
export function EventTable({ request, caption, rows, announced, recorded }: EventTableProps) {
  const { t, href, locale } = request
  const columns: Column<EventRow>[] = [
    {
      head: t('pages.events.name'),
      cell: (row) => <TitleLink href={href(`/events/${row.key}`)} titles={row} locale={locale} />,
    },
    {
      head: t('pages.events.date'),
      cell: ({ content }) => formatSpan(content.startsOn, content.endsOn, locale),
    },
    { head: t('pages.events.place'), cell: ({ content }) => content.place[locale] },
    {
      head: t('pages.events.announced'),
      cell: (row) => <Announced request={request} figures={announced.get(row.key) ?? []} />,
    },
    {
      head: t('pages.events.recorded'),
      cell: (row) => <Recorded request={request} event={row.key} total={recorded.get(row.key)} />,
    },
  ]
  return <RecordTable caption={caption} columns={columns} items={rows} rowKey={({ key }) => key} />
}

function Announced({ request, figures }: { request: FrameRequest; figures: readonly AnnouncedFigure[] }) {
  const { t, href, locale } = request
  if (figures.length === 0) return <span className="text-quiet">{t('pages.events.noAnnounced')}</span>
  return (
    <ul>
      {figures.map(({ key, content }) => (
        <li key={key}>
          <a
            href={href(`/figures/announced/${key}`)}
            title={content.name[locale]}
            className="text-ink decoration-accent"
          >
            <AnnouncedNumber t={t} locale={locale} content={content} />
          </a>
        </li>
      ))}
    </ul>
  )
}

interface RecordedProps {
  request: FrameRequest
  event: string
  total: EventTotal | undefined
}

function Recorded({ request: { t, href, locale }, event, total }: RecordedProps) {
  if (!total || (total.count === 0 && total.leftOut === 0)) {
    return <span className="text-quiet">{t('pages.events.noRecorded')}</span>
  }
  return (
    <>
      {total.count > 0 && (
        <a href={href('/projects', { event, counting: 'counted' })} className="text-ink decoration-accent">
          {t('pages.totals.projects', { count: total.count })}
          {' · '}
          {total.countWithValue > 0 ? formatMoney(total.valueCny, locale) : t('pages.events.noValue')}
        </a>
      )}
      {total.leftOut > 0 && (
        <a href={href('/projects', { event })} className="block text-small">
          {t('pages.events.leftOut', { count: total.leftOut })}
        </a>
      )}
    </>
  )
}
