import { Marked } from '#app/[locale]/search/marked'
import type { FrameRequest } from '#components/page-frame'
import { recordPath } from '#lib/editions/paths'
import { formatDate } from '#lib/i18n/format'
import { titleIn } from '#lib/i18n/translate'
import { placeName } from '#lib/places/divisions'
import { markHits } from '#lib/search/marks'
import type { Hit } from '#lib/search/queries'
import { snippetOf } from '#lib/search/snippet'
import type { Term } from '#lib/search/terms'

interface HitListProps {
  request: FrameRequest
  hits: readonly Hit[]
  contents: ReadonlyMap<number, unknown>
  terms: readonly Term[]
}

/** The records found, each with its kind, date and place, and the text that holds what was sought. */
export function HitList({ request, hits, contents, terms }: HitListProps) {
  const { t, locale, href } = request
  const needles = terms.flatMap((term) => term.needles)
  return (
    <ol className="mt-4">
      {hits.map((hit) => {
        const { text, lang } = titleIn(hit, locale)
        const snippet = needles.length > 0 ? snippetOf(contents.get(hit.id), text, needles, locale) : null
        const place = hit.placeCode && placeName(hit.placeCode, locale)
        return (
          <li key={`${hit.kind}:${hit.key}`} className="border-t border-rule py-3">
            <a href={href(recordPath(hit.kind, hit.key))} lang={lang} className="font-medium">
              <Marked parts={markHits(text, needles, true)} />
            </a>
            <p className="text-small text-quiet">
              {[t(`terms.kind.${hit.kind}`), hit.onDate && formatDate(hit.onDate, locale), place]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {snippet && (
              <p className="text-small" lang={snippet.lang === locale ? undefined : snippet.lang}>
                <Marked parts={snippet.parts} />
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
