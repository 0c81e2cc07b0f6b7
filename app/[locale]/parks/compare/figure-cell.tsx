import type { PageRequest } from '#app/request'
import { AnnouncedNumber } from '#components/announced-number'
import type { Series } from '#lib/figures/series'
import { formatSpan } from '#lib/i18n/format'

interface FigureCellProps {
  request: PageRequest
  /** The newest readings of one park on one line; undefined: no source read states any. */
  readings: readonly Series[] | undefined
}

/** What sources announced of a park on one line, each figure with its date and the way to its page. */
export function FigureCell({ request, readings }: FigureCellProps) {
  const { t, locale, href } = request
  if (readings === undefined) return <span className="text-quiet">{t('parks.compare.unknown')}</span>
  return readings.map(({ newest: { key, content }, earlier }) => (
    <div key={key} className="mb-2 last:mb-0">
      <a href={href(`/figures/announced/${key}`)}>
        <AnnouncedNumber t={t} locale={locale} content={content} />
      </a>
      <span className="block text-small">{content.name[locale]}</span>
      <span className="block text-small text-quiet">
        {content.on ? (
          <time dateTime={content.on}>{formatSpan(content.on, content.until, locale)}</time>
        ) : (
          t('shared.record.notKnown')
        )}
        {earlier.length > 0 && ` · ${t('parks.compare.earlier', { count: earlier.length })}`}
      </span>
      {content.disagreesWith.length > 0 && (
        <span className="block text-small text-warn">{t('records.figure.disagreement')}</span>
      )}
    </div>
  ))
}
