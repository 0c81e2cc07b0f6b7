import type { PageRequest } from '#app/request'
import { AnnouncedCell } from '#app/[locale]/figures/coverage/announced-cell'
import { CoveredCell, MissingCell } from '#app/[locale]/figures/coverage/gap-cells'
import { RecordedCell } from '#app/[locale]/figures/coverage/recorded-cell'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import type { EventRow } from '#lib/events/queries'
import type { CoveredTotal, EventCoverage } from '#lib/figures/event-coverage'
import { formatSpan } from '#lib/i18n/format'

interface CoverageOfEventsProps {
  request: PageRequest
  rows: readonly EventRow[]
  coverage: ReadonlyMap<string, EventCoverage>
}

/** An event with one of its announced totals, or with none. */
interface EventLine {
  row: EventRow
  total: CoveredTotal | null
  recorded: EventCoverage['recorded']
}

/** Events with what was announced, what is recorded, the part covered and what is missing; and why nothing is added up. */
export function CoverageOfEvents({ request, rows, coverage }: CoverageOfEventsProps) {
  const { t, locale, href } = request
  const lines = rows.flatMap((row): EventLine[] => {
    const found = coverage.get(row.key)
    if (!found) return []
    const { announced, recorded } = found
    if (announced.length === 0 && recorded.count === 0 && recorded.leftOut === 0) return []
    return announced.length === 0
      ? [{ row, total: null, recorded }]
      : announced.map((total) => ({ row, total, recorded }))
  })
  const shown = new Set(lines.map(({ row }) => row.key)).size
  return (
    <div className="mt-8">
      {lines.length > 0 && (
        <RecordTable
          caption={t('coverage.page.caption', { count: shown })}
          items={lines}
          rowKey={({ row, total }) => `${row.key} ${total?.figure.key ?? ''}`}
          columns={[
            {
              head: t('coverage.page.event'),
              cell: ({ row }) => (
                <>
                  <TitleLink href={href(`/events/${row.key}`)} titles={row} locale={locale} />
                  <span className="block text-small font-normal text-quiet">
                    {formatSpan(row.content.startsOn, row.content.endsOn, locale)}
                  </span>
                </>
              ),
            },
            {
              head: t('coverage.page.announced'),
              cell: ({ total }) => <AnnouncedCell request={request} total={total} />,
            },
            {
              head: t('coverage.page.recorded'),
              cell: ({ row, recorded }) => <RecordedCell request={request} event={row} recorded={recorded} />,
            },
            {
              head: t('coverage.page.covered'),
              cell: ({ total }) => total && <CoveredCell request={request} total={total} />,
            },
            {
              head: t('coverage.missingHead'),
              cell: ({ total }) => total && <MissingCell request={request} total={total} />,
            },
          ]}
        />
      )}
      {rows.length > shown && (
        <p className="mt-3 text-quiet">{t('coverage.page.others', { count: rows.length - shown })}</p>
      )}
      <div className="mt-6 max-w-3xl border-s-4 border-accent ps-4">
        <h2 className="text-large">{t('coverage.page.noTotalTitle')}</h2>
        <p className="mt-1">{t('coverage.page.noTotal')}</p>
        <p className="mt-2 text-small text-quiet">{t('coverage.gapNote')}</p>
        <p className="mt-1 text-small text-quiet">{t('records.event.coverageNote')}</p>
      </div>
    </div>
  )
}
