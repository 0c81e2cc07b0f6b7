import { ChangeList } from '#components/change-list'
import type { FrameRequest } from '#components/page-frame'
import { kindAt } from '#lib/editions/paths'
import type { HistoryEntry } from '#lib/editions/queries'
import { formatInstant } from '#lib/i18n/format'
import { nameFrom } from '#lib/i18n/name-of'
import type { Translate } from '#lib/i18n/translate'

interface VersionHistoryProps {
  request: FrameRequest
  /** The record's address without its language: older versions are the same page at an older edition. */
  path: string
  /** Newest first. */
  history: readonly HistoryEntry[]
}

function Reason({ t, reason }: { t: Translate; reason: string | null }) {
  return reason && <p className="text-small">{t('records.shared.reason', { reason })}</p>
}

/** Every version of a record: when it was published, why it changed, and which fields. */
export function VersionHistory({ request, path, history }: VersionHistoryProps) {
  const { t, locale, unpinned } = request
  const kind = kindAt(path) ?? ''
  const nameOf = nameFrom(kind, history[0]?.cited, locale)
  return (
    <section aria-labelledby="history" className="mt-14">
      <h2 id="history" className="text-title">
        {t('shared.record.history')}
      </h2>
      <ol className="mt-3 max-w-4xl">
        {history.map((entry, at) => (
          <li key={entry.edition} className="border-t border-rule py-2">
            <p>
              <a href={unpinned(path, { edition: String(entry.edition) })}>
                {t('shared.record.inEdition', { number: String(entry.edition) })}
              </a>{' '}
              · {t(`terms.change.${entry.change}`)} ·{' '}
              <time dateTime={entry.publishedAt.toISOString()} className="text-quiet">
                {formatInstant(entry.publishedAt, locale)}
              </time>
            </p>
            <Reason t={t} reason={locale === 'zh' ? entry.reason : entry.reasonEn} />
            {at < history.length - 1 && entry.change !== 'withdrawal' && (
              <ChangeList
                t={t}
                locale={locale}
                before={history[at + 1]?.content}
                after={entry.content}
                nameOf={nameOf}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
