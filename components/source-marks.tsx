import type { SourceNote } from '#lib/sources/notes'
import type { Translate } from '#lib/i18n/translate'

interface SourceMarksProps {
  t: Translate
  notes: readonly SourceNote[]
  citations: readonly { source: string }[]
}

/** The numbers of the sources of one statement, each leading to its note at the foot of the page. */
export function SourceMarks({ t, notes, citations }: SourceMarksProps) {
  const cited = notes.filter(({ key }) => citations.some(({ source }) => source === key))
  return (
    <sup className="ms-1 text-small leading-none whitespace-nowrap">
      {cited.map(({ number, key }) => (
        <a
          key={key}
          href={`#source-${number}`}
          className="inline-block min-h-6 min-w-6 text-center leading-6"
          aria-label={t('records.shared.sourceMark', { number: String(number) })}
        >
          [{number}]
        </a>
      ))}
    </sup>
  )
}
