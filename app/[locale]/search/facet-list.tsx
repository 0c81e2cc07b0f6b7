import type { FrameRequest } from '#components/page-frame'
import { facetTitle, facetWord } from '#app/[locale]/search/facet-words'
import { formatCount } from '#lib/i18n/format'
import type { FacetLine } from '#lib/search/facets'
import type { FacetName } from '#lib/search/filter'

interface FacetListProps {
  request: FrameRequest
  name: FacetName
  lines: readonly FacetLine[]
  given: Record<string, string>
  /** The value that narrows the search already. */
  chosen: string | undefined
  /** Values with more records than were counted. */
  beyond?: readonly string[]
}

/** The values of one facet, each with how many of the records found have it and the way to only those. */
export function FacetList({ request, name, lines, given, chosen, beyond = [] }: FacetListProps) {
  const { t, locale, href } = request
  return (
    <section aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`} className="text-small font-semibold">
        {facetTitle(name, t)}
      </h2>
      <ul className="facet-lines">
        {lines.map(({ value, count }) => (
          <li key={value}>
            {value === chosen ? (
              <span aria-current="true" className="font-semibold">
                {facetWord(name, value, t, locale)}
              </span>
            ) : (
              <a href={href('/search', { ...given, [name]: value })}>{facetWord(name, value, t, locale)}</a>
            )}{' '}
            <span className="text-small text-quiet">
              {beyond.includes(value) ? t('search.foundMore', { count }) : formatCount(count)}
            </span>
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <p className="text-small">
          <a className="inline-block py-1" href={href('/search', { ...given, [name]: undefined })}>
            {t('search.remove', { name: facetWord(name, chosen, t, locale) })}
          </a>
        </p>
      )}
    </section>
  )
}
