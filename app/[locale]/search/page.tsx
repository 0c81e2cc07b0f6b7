import type { Metadata } from 'next'
import { z } from 'zod'
import { HitGroup } from '#app/[locale]/search/hit-group'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { SearchText } from '#lib/editions/parameters'
import { groupHits, hitCount } from '#lib/search/groups'
import { searchPublished } from '#lib/search/queries'

type Props = PageProps<'/[locale]/search'>

const SearchParameters = z.object({ q: SearchText.optional() })

/** Hits shown of each kind; the kind's own list has all. */
const perKind = 8

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, filter } = await readList(SearchParameters, props)
  return pageMetadata({
    locale,
    path: '/search',
    title: filter.q === undefined ? t('pages.search.title') : t('pages.search.titleOf', { q: filter.q }),
    description: t('pages.search.intro'),
    indexed: false,
  })
}

/** Search over every kind of record, the hits kind by kind. */
export default async function SearchPage(props: Props) {
  const request = await readList(SearchParameters, props)
  const { t, locale, filter, given, problems, edition, pinned } = request
  const asked = problems.length === 0 ? filter.q : undefined
  const groups = asked === undefined ? [] : groupHits(await searchPublished(asked, edition.number, perKind))
  return (
    <PageFrame request={request} path="/search" query={given.q ? { q: given.q } : {}}>
      <h1 className="mt-6 text-head">{t('pages.search.title')}</h1>
      <form
        action={`/${locale}/search`}
        className="mt-4 flex max-w-2xl no-print"
        aria-label={t('pages.search.title')}
      >
        <label htmlFor="search-words" className="sr-only">
          {t('shared.parameter.q')}
        </label>
        <input
          id="search-words"
          name="q"
          type="search"
          maxLength={100}
          defaultValue={given.q}
          className="field border-e-0"
        />
        {pinned && <input type="hidden" name="edition" value={edition.number} />}
        <button className="button shrink-0">{t('shared.searchBox.button')}</button>
      </form>
      <p className="mt-2 max-w-3xl text-small text-quiet">{t('pages.search.intro')}</p>
      {problems.map(({ name, value }) => (
        <p key={name} className="mt-8 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {t('pages.search.problem', { value })}
        </p>
      ))}
      {asked !== undefined && (
        <p className="mt-8" role="status">
          {t('pages.search.found', { q: asked, count: hitCount(groups) })}
        </p>
      )}
      {asked !== undefined && groups.length === 0 && <p className="max-w-3xl">{t('pages.search.hint')}</p>}
      {asked !== undefined &&
        groups.map((group) => <HitGroup key={group.kind} request={request} group={group} q={asked} />)}
    </PageFrame>
  )
}
