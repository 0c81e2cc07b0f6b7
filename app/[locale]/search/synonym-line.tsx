import type { FrameRequest } from '#components/page-frame'
import type { Term } from '#lib/search/terms'

interface SynonymLineProps {
  request: FrameRequest & { given: Record<string, string> }
  terms: readonly Term[]
}

/** Which other words were searched for as well, and how to have only those typed. */
export function SynonymLine({ request, terms }: SynonymLineProps) {
  const { t, href, given } = request
  const also = terms.flatMap((term) => term.also)
  if (given.synonyms !== undefined) {
    return (
      <p className="text-small">
        {t('search.typed')}{' '}
        <a className="inline-block py-1" href={href('/search', { ...given, synonyms: undefined })}>
          {t('search.withSynonyms')}
        </a>
      </p>
    )
  }
  if (also.length === 0) return null
  return (
    <p className="max-w-3xl text-small">
      {t('search.also', { words: also.join(' · ') })}{' '}
      <a className="inline-block py-1" href={href('/search', { ...given, synonyms: '0' })}>
        {t('search.asTyped')}
      </a>
    </p>
  )
}
