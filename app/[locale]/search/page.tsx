import type { Metadata } from 'next'
import { Found } from '#app/[locale]/search/found'
import { NothingFound } from '#app/[locale]/search/nothing-found'
import { SearchForm } from '#app/[locale]/search/search-form'
import { SynonymLine } from '#app/[locale]/search/synonym-line'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { none } from '#lib/editions/parameters'
import { findOfficer } from '#lib/officers/queries'
import { didYouMean } from '#lib/search/did-you-mean'
import { fewerWords } from '#lib/search/fewer-words'
import { SearchFilter } from '#lib/search/filter'
import { pageOf, searchSorts, type SearchSort } from '#lib/search/order'
import { contentsOf, countFound, searchPublished } from '#lib/search/queries'
import { termsOf } from '#lib/search/terms'

type Props = PageProps<'/[locale]/search'>
type Request = Awaited<ReturnType<typeof readList<typeof SearchFilter.shape>>>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, filter } = await readList(SearchFilter, props)
  return pageMetadata({
    locale,
    path: '/search',
    title: filter.q === undefined ? t('pages.search.title') : t('pages.search.titleOf', { q: filter.q }),
    description: t('search.intro'),
    indexed: false,
  })
}

const isSort = (sort: string): sort is SearchSort => (searchSorts as readonly string[]).includes(sort)

/** Search over every kind of record; without words, everything to browse by kind, industry, place and year. */
export default async function SearchPage(props: Props) {
  const request = await readList(SearchFilter, props)
  const { t, given } = request
  const sort = given.sort ?? (given.q ? 'best' : '-date')
  const problems = isSort(sort) ? request.problems : [...request.problems, { name: 'sort', value: sort }]
  return (
    <PageFrame request={request} path="/search" query={given}>
      <h1 className="mt-6 text-head">{t('pages.search.title')}</h1>
      <SearchForm request={request} given={given} />
      <p className="mt-2 max-w-3xl text-small text-quiet">{t('search.intro')}</p>
      {problems.map(({ name, value }) => (
        <p key={name} className="mt-8 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {t('search.problem', { value })}
        </p>
      ))}
      {problems.length === 0 && isSort(sort) && <Results request={request} sort={sort} />}
    </PageFrame>
  )
}

async function Results({ request, sort }: { request: Request; sort: SearchSort }) {
  const { t, filter, list, edition } = request
  const found = await searchPublished(filter, edition.number)
  const terms = termsOf(filter.q ?? '', filter.synonyms === undefined)
  const count = found.hits.length
  if (count === 0) return <Empty request={request} />
  const { hits, next } = pageOf(found.hits, { sort, terms, q: filter.q ?? '', after: list.after })
  const contents = await contentsOf(hits.map(({ id }) => id))
  const counted = t(found.beyond.length > 0 ? 'search.foundMore' : 'search.found', { count })
  return (
    <>
      <p className="mt-8" role="status">
        {filter.q === undefined ? counted : t('search.of', { q: filter.q, count: counted })}
      </p>
      <SynonymLine request={request} terms={terms} />
      <Found
        request={request}
        filter={filter}
        found={found}
        terms={terms}
        sort={sort}
        page={{ hits, next, contents }}
      />
    </>
  )
}

async function Empty({ request }: { request: Request }) {
  const { filter, given, edition } = request
  const { q, synonyms, kind, city, industry, year } = filter
  const narrowed = [kind, city, industry, year].some((value) => value !== undefined)
  const [meant, fewer, unfiltered, officer] = await Promise.all([
    didYouMean(filter, edition.number),
    fewerWords(filter, edition.number),
    narrowed ? countFound({ q, synonyms }, edition.number) : 0,
    findOfficer(null, { industry: known(industry) ?? null, placeCode: known(city) ?? null }, edition.number),
  ])
  return (
    <>
      <SynonymLine request={request} terms={termsOf(q ?? '', synonyms === undefined)} />
      <NothingFound request={request} given={given} meant={meant} fewer={fewer} unfiltered={unfiltered} />
      <OfficerContact
        request={request}
        officer={officer}
        about={{ industry: known(industry), city: known(city) }}
      />
    </>
  )
}

const known = (value: string | undefined) => (value === none ? undefined : value)
