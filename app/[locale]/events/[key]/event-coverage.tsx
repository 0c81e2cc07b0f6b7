import type { PageRequest } from '#app/request'
import { CoverageTable } from '#app/[locale]/events/[key]/coverage-table'
import type { EventReading } from '#app/[locale]/events/[key]/read-event'
import { announcedTotals } from '#lib/figures/announced-totals'

interface EventCoverageProps {
  request: PageRequest
  event: string
  reading: EventReading
}

/**
 * How much of each announced total is recorded and what is missing, drawn and in numbers; nothing where none was
 * announced. The two are compared and never added.
 */
export function EventCoverage({ request, event, reading }: EventCoverageProps) {
  const { t, href } = request
  const announced = announcedTotals(reading.figures)
  if (announced.length === 0) return null
  const leftOut = reading.totals.excluded.reduce((sum, { count }) => sum + count, 0)
  return (
    <div id="coverage" className="mt-8">
      <h3 className="text-large">{t('records.event.coverage')}</h3>
      {announced.map((figure) => (
        <CoverageTable key={figure.key} request={request} event={event} figure={figure} reading={reading} />
      ))}
      <div className="mt-1 grid max-w-4xl gap-1 text-small text-quiet">
        <p>{t('records.event.coverageNote')}</p>
        <p>{t('coverage.gapNote')}</p>
        {leftOut > 0 && <p>{t('coverage.leftOut', { count: leftOut })}</p>}
        <p>
          <a href={href('/figures/coverage')}>{t('coverage.page.title')}</a>
        </p>
      </div>
    </div>
  )
}
