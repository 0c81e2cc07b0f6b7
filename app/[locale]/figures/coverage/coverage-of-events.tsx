import type { PageRequest } from '#app/request'
import { AnnouncedCell } from '#app/[locale]/figures/coverage/announced-cell'
import { CoveredCell, MissingCell } from '#app/[locale]/figures/coverage/gap-cells'
import { RecordedCell } from '#app/[locale]/figures/coverage/recorded-cell'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import { hasFigures, type CoverageLine } from '#lib/figures/event-coverage'
import { formatSpan } from '#lib/i18n/format'

interface CoverageOfEventsProps {
  request: PageRequest
  lines: readonly CoverageLine[]
}

/** Events with what was announced, what is recorded, the part covered and what is missing; and why nothing is added up. */
export function CoverageOfEvents({ request, lines: all }: CoverageOfEventsProps) {
  const { t, locale, href } = request
  const lines = all.filter(hasFigures)
  const shown = new Set(lines.map(({ event }) => event.key)).size
  const others = all.length - lines.length
  return (
    <div className="mt-8">
      {lines.length > 0 && (
        <RecordTable
          caption={t('coverage.page.caption', { count: shown })}
          items={lines}
          rowKey={({ event, total }) => `${event.key} ${total?.figure.key ?? ''}`}
          columns={[
            {
              head: t('coverage.page.event'),
              cell: ({ event }) => (
                <>
                  <TitleLink href={href(`/events/${event.key}`)} titles={event} locale={locale} />
                  <span className="block text-small font-normal text-quiet">
                    {formatSpan(event.content.startsOn, event.content.endsOn, locale)}
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
              cell: ({ event, recorded }) => (
                <RecordedCell request={request} event={event} recorded={recorded} />
              ),
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
      {others > 0 && <p className="mt-3 text-quiet">{t('coverage.page.others', { count: others })}</p>}
      <div className="mt-6 max-w-3xl border-s-4 border-accent ps-4">
        <h2 className="text-large">{t('coverage.page.noTotalTitle')}</h2>
        <p className="mt-1">{t('coverage.page.noTotal')}</p>
        <p className="mt-2 text-small text-quiet">{t('coverage.gapNote')}</p>
        <p className="mt-1 text-small text-quiet">{t('records.event.coverageNote')}</p>
      </div>
    </div>
  )
}
