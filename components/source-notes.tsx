import type { FrameRequest } from '#components/page-frame'
import { formatDate } from '#lib/i18n/format'
import { languageTags } from '#lib/i18n/locales'
import type { SourceNote } from '#lib/sources/notes'

interface SourceNotesProps {
  request: FrameRequest
  notes: readonly SourceNote[]
}

/** The foot of a page: what was read for it, how far it is trusted, and a link only where the original has one. */
export function SourceNotes({ request, notes }: SourceNotesProps) {
  const { t } = request
  return (
    <section aria-labelledby="sources" className="mt-14">
      <h2 id="sources" className="text-title">
        {t('shared.record.sources')}
      </h2>
      <ol className="mt-3">
        {notes.map((note) => (
          <li
            key={note.key}
            id={`source-${note.number}`}
            className="grid grid-cols-[2.5rem_1fr] border-t border-rule py-2 target:bg-tint"
          >
            <span className="tabular-nums text-quiet">[{note.number}]</span>
            <SourceLine request={request} note={note} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function SourceLine({ request, note }: { request: FrameRequest; note: SourceNote }) {
  const { t, href, locale } = request
  if (note.source === null) return <p>{t('records.shared.sourceWithdrawn')}</p>
  const { title, describes, lang, publisher, publishedOn, trust, url } = note.source.content
  return (
    <div>
      <a href={href(`/sources/${note.key}`)} lang={title ? lang : undefined}>
        {title ?? describes[locale]}
      </a>
      <p className="text-small text-quiet">
        {publisher[locale]} · {formatDate(publishedOn, locale)} · {t(`terms.trust.${trust}`)}
        {url ? (
          <>
            {' · '}
            <a href={url}>{t('records.shared.original')}</a>
          </>
        ) : (
          <> · {t('shared.record.noLink')}</>
        )}
      </p>
      {note.printed.length > 0 && (
        <p className="text-small text-quiet">
          {t('records.shared.asPrinted')}
          {note.printed.map((words) => (
            <q key={words} lang={lang === 'zh' ? languageTags.zh : lang} className="me-2">
              {words}
            </q>
          ))}
        </p>
      )}
    </div>
  )
}
