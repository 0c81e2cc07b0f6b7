import { Note } from '#components/note'
import { SourceMarks } from '#components/source-marks'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import type { ProjectContent } from '#lib/projects/schema'
import type { SourceNote } from '#lib/sources/notes'

interface StageListProps {
  t: Translate
  locale: Locale
  stages: ProjectContent['stages']
  notes: readonly SourceNote[]
}

/** The dated history of a project's stages, oldest first. */
export function StageList({ t, locale, stages, notes }: StageListProps) {
  return (
    <ol className="max-w-3xl border-s-2 border-accent ps-5">
      {stages.map(({ stage, on, note, sources }) => (
        <li key={`${stage}${on}`} className="pb-3 last:pb-0">
          <p>
            <strong>{t(`terms.stage.${stage}`)}</strong> <time dateTime={on}>{formatDate(on, locale)}</time>
            <SourceMarks t={t} notes={notes} citations={sources} />
          </p>
          <Note note={note} locale={locale} />
        </li>
      ))}
    </ol>
  )
}
