import type { ReactNode } from 'react'
import type { FrameRequest } from '#components/page-frame'
import type { Suggestion } from '#lib/search/did-you-mean'

interface NothingFoundProps {
  request: FrameRequest
  given: Record<string, string>
  meant: readonly Suggestion[]
  fewer: readonly Suggestion[]
  /** What the same words find without the filters; 0 when there are none to leave out. */
  unfiltered: number
}

/** Ways on from an empty result, each with what it finds. */
export function NothingFound({ request, given, meant, fewer, unfiltered }: NothingFoundProps) {
  const { t, href } = request
  const { q, synonyms } = given
  const way = ({ q, count }: Suggestion) => (
    <li key={q}>
      <a className="inline-block py-1" href={href('/search', { ...given, q })}>
        {t('search.line', { name: q, count })}
      </a>
    </li>
  )
  return (
    <div className="mt-8 border-s-4 border-warn bg-warn-tint px-5 py-4">
      <p role="status">{t(unfiltered > 0 ? 'search.nothingFiltered' : 'search.nothing')}</p>
      {meant.length > 0 && <Ways title={t('search.didYouMean')}>{meant.map(way)}</Ways>}
      {unfiltered > 0 && (
        <Ways title={t('search.withoutFilters')}>
          <li>
            <a className="inline-block py-1" href={href('/search', { q, synonyms })}>
              {t('search.line', { name: q ?? t('search.any'), count: unfiltered })}
            </a>
          </li>
        </Ways>
      )}
      {fewer.length > 0 && <Ways title={t('search.fewer')}>{fewer.map(way)}</Ways>}
      <Ways title={t('search.elsewhere')}>
        <li>
          <a className="inline-block py-1" href={href('/search')}>
            {t('search.all')}
          </a>
        </li>
      </Ways>
    </div>
  )
}

function Ways({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <p className="mt-2 font-semibold">{title}</p>
      <ul>{children}</ul>
    </>
  )
}
