import { FacetList } from '#app/[locale]/search/facet-list'
import { HitList } from '#app/[locale]/search/hit-list'
import type { FrameRequest } from '#components/page-frame'
import { Pager } from '#components/pager'
import { listPaths } from '#lib/editions/paths'
import { facetOf } from '#lib/search/facets'
import type { SearchFilter } from '#lib/search/filter'
import type { SearchSort } from '#lib/search/order'
import { mostPerKind, type Found as FoundRecords, type Hit } from '#lib/search/queries'
import type { Term } from '#lib/search/terms'

interface FoundProps {
  request: FrameRequest & { given: Record<string, string>; list: { after?: string } }
  filter: SearchFilter
  found: FoundRecords
  terms: readonly Term[]
  sort: SearchSort
  page: { hits: Hit[]; next: string | null; contents: ReadonlyMap<number, unknown> }
}

const sortNames = { best: 'best', '-date': 'newest', date: 'oldest', name: 'name' } as const

/** What a search found: by kind, narrowed by facets, in an order, page by page. */
export function Found({ request, filter, found, terms, sort, page }: FoundProps) {
  const { t, href, given } = request
  const sorts = (['best', '-date', 'date', 'name'] as const).filter((one) => filter.q || one !== 'best')
  return (
    <>
      <Beyond request={request} found={found} q={filter.q} />
      <div className="facets mt-4">
        <FacetList
          request={request}
          name="kind"
          lines={facetOf('kind', found.hits)}
          given={given}
          chosen={filter.kind}
          beyond={found.beyond}
        />
        <details className="no-print" open={filter.q === undefined}>
          <summary className="button button-quiet list-none">{t('search.narrow')}</summary>
          {(['industry', 'city', 'year'] as const).map((name) => (
            <FacetList
              key={name}
              request={request}
              name={name}
              lines={facetOf(name, found.hits)}
              given={given}
              chosen={filter[name]}
            />
          ))}
        </details>
      </div>
      <section aria-labelledby="results" className="mt-8 max-w-4xl">
        <h2 id="results" className="text-large font-semibold">
          {t('search.results')}
        </h2>
        <ul aria-label={t('search.sort')} className="flex flex-wrap gap-x-5 text-small no-print">
          {sorts.map((one) => (
            <li key={one}>
              {one === sort ? (
                <span aria-current="true" className="inline-block py-2 font-semibold">
                  {t(`search.${sortNames[one]}`)}
                </span>
              ) : (
                <a
                  className="inline-block py-2"
                  href={href('/search', {
                    ...given,
                    sort: one === (filter.q ? 'best' : '-date') ? undefined : one,
                  })}
                >
                  {t(`search.${sortNames[one]}`)}
                </a>
              )}
            </li>
          ))}
        </ul>
        <HitList request={request} hits={page.hits} contents={page.contents} terms={terms} />
        <Pager
          request={request}
          path="/search"
          given={given}
          list={{ after: request.list.after }}
          next={page.next}
        />
      </section>
    </>
  )
}

function Beyond({ request, found, q }: { request: FrameRequest; found: FoundRecords; q?: string }) {
  const { t, href } = request
  if (found.beyond.length === 0) return null
  const names = found.beyond.map((kind) => t(`terms.kinds.${kind}`))
  return (
    <p className="mt-2 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-3 text-small">
      {t('search.bounded', { count: mostPerKind, kinds: names.join(' · ') })}{' '}
      {found.beyond.map((kind) => (
        <a key={kind} className="me-4 inline-block py-1" href={href(listPaths[kind], { q })}>
          {t('search.whole', { kind: t(`terms.kinds.${kind}`) })}
        </a>
      ))}
    </p>
  )
}
