import { LogTouched } from '#app/[locale]/corrections/log-touched'
import type { PageRequest } from '#app/request'
import { ChangeList } from '#components/change-list'
import { TitleLink } from '#components/title-link'
import type { LogReading } from '#lib/corrections/log'
import type { LoggedChange } from '#lib/corrections/queries'
import { recordPath } from '#lib/editions/paths'
import { formatInstant } from '#lib/i18n/format'
import { nameFrom } from '#lib/i18n/name-of'

interface LogEntriesProps {
  request: PageRequest
  entries: readonly LoggedChange[]
  reading: LogReading
}

/** The entries of the log, each with what was, what is, why, and what it touched. */
export function LogEntries({ request, entries, reading }: LogEntriesProps) {
  return (
    <ol className="mt-3 max-w-4xl">
      {entries.map((entry) => (
        <LogEntry key={entry.id} request={request} entry={entry} reading={reading} />
      ))}
    </ol>
  )
}

type LogEntryProps = Omit<LogEntriesProps, 'entries'> & { entry: LoggedChange }

function LogEntry({ request, entry, reading }: LogEntryProps) {
  const { t, locale, href, unpinned } = request
  const { kind, key, change, edition, publishedAt, before, content } = entry
  const reason = locale === 'zh' ? entry.reason : entry.reasonEn
  const page = (at: number) => unpinned(recordPath(kind, key), { edition: String(at) })
  const withdrawn = change === 'withdrawal'
  return (
    <li id={`e${edition}-${kind}-${key}`} className="border-t border-rule py-4">
      <h2 className="text-large">
        <TitleLink href={page(edition)} titles={entry} locale={locale} />
      </h2>
      <p className="text-small text-quiet">
        {t(`terms.change.${change}`)} · {t(`terms.kind.${kind}`)} {key} ·{' '}
        <a href={href(`/editions/${edition}`)}>{t('shared.record.inEdition', { number: String(edition) })}</a>{' '}
        · <time dateTime={publishedAt.toISOString()}>{formatInstant(publishedAt, locale)}</time>
      </p>
      {reason && <p className="mt-1">{t('records.shared.reason', { reason })}</p>}
      {withdrawn ? (
        <p className="mt-1">{t('corrections.withdrawn')}</p>
      ) : (
        <ChangeList
          t={t}
          locale={locale}
          before={before}
          after={content}
          nameOf={nameFrom(kind, reading.titles, locale)}
          openUpTo={6}
        />
      )}
      <LogTouched request={request} entry={entry} reading={reading} />
      <p className="mt-1 flex flex-wrap gap-x-6 text-small no-print">
        <a href={page(edition - 1)} className="inline-block py-1">
          {t('corrections.seeBefore', { number: String(edition - 1) })}
        </a>
        <a href={page(edition)} className="inline-block py-1">
          {t(withdrawn ? 'corrections.seeWithdrawn' : 'corrections.seeAfter', { number: String(edition) })}
        </a>
      </p>
    </li>
  )
}
