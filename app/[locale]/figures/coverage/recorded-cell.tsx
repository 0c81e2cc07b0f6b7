import type { PageRequest } from '#app/request'
import { CiteButton } from '#components/cite-button'
import type { EventRow } from '#lib/events/queries'
import type { EventTotal } from '#lib/figures/by-event'
import { recordedFigure } from '#lib/figures/figure'
import { formatMoney } from '#lib/i18n/format'
import { titleIn } from '#lib/i18n/translate'

interface RecordedCellProps {
  request: PageRequest
  event: EventRow
  recorded: EventTotal
}

/** What is recorded of an event, each number with its projects and its receipt; and how many the rules leave out. */
export function RecordedCell({ request, event, recorded }: RecordedCellProps) {
  const { t, locale, href } = request
  const { count, countWithValue, valueCny, leftOut } = recorded
  const { key } = event
  if (count === 0 && leftOut === 0) {
    return <span className="text-quiet">{t('pages.events.noRecorded')}</span>
  }
  const name = titleIn(event, locale).text
  const records = { event: key, counting: 'counted' }
  return (
    <>
      <a href={href('/projects', records)}>{t('pages.totals.projects', { count })}</a>{' '}
      <CiteButton
        request={request}
        figure={recordedFigure({ event: key }, 'count')}
        label={t('coverage.cite.count', { event: name })}
      />
      {count > 0 && (
        <span className="block">
          {countWithValue === 0 ? (
            t('pages.events.noValue')
          ) : (
            <>
              <a href={href('/projects', { ...records, min: '0' })}>{formatMoney(valueCny, locale)}</a>{' '}
              <CiteButton
                request={request}
                figure={recordedFigure({ event: key }, 'value')}
                label={t('coverage.cite.value', { event: name })}
              />
            </>
          )}
        </span>
      )}
      {leftOut > 0 && (
        <a href={href('/projects', { event: key })} className="block text-small">
          {t('pages.events.leftOut', { count: leftOut })}
        </a>
      )}
    </>
  )
}
