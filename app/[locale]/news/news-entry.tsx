import type { FrameRequest } from '#components/page-frame'
import type { NewsLine } from '#lib/editions/news'
import type { EditionEntry } from '#lib/editions/queries'
import { formatCount, formatInstant } from '#lib/i18n/format'

interface NewsEntryProps {
  request: FrameRequest
  entry: EditionEntry
  /** What this edition did, by kind and change. */
  lines: readonly NewsLine[]
}

/** One edition as news: when, why, and how many records of each kind it published, corrected or withdrew. */
export function NewsEntry({ request: { t, locale, href }, entry, lines }: NewsEntryProps) {
  const reason = locale === 'zh' ? entry.reasonZh : entry.reasonEn
  const number = String(entry.number)
  return (
    <li id={`e${number}`} className="border-t border-rule py-4">
      <h2 className="text-large">
        <a href={href(`/editions/${number}`)}>{t('site.newsPage.entry', { number })}</a>
      </h2>
      <p className="text-small text-quiet">
        <time dateTime={entry.publishedAt.toISOString()}>{formatInstant(entry.publishedAt, locale)}</time> ·{' '}
        {t(`terms.change.${entry.kind}`)}
      </p>
      {reason && <p className="mt-1">{reason}</p>}
      <ul className="mt-1">
        {lines.map(({ kind, change, count }) => (
          <li key={`${kind} ${change}`}>
            {t('site.newsPage.count', {
              kind: t(`terms.kinds.${kind}`),
              change: t(`terms.change.${change}`),
              count: formatCount(count),
            })}
          </li>
        ))}
      </ul>
    </li>
  )
}
