import { didYouMean } from '#lib/search/did-you-mean'
import { facetOf } from '#lib/search/facets'
import { facetNames, type SearchFilter } from '#lib/search/filter'
import { pageOf } from '#lib/search/order'
import { contentsOf, searchPublished } from '#lib/search/queries'
import { termsOf } from '#lib/search/terms'
import type { Ground } from './ground'
import type { ReadCase } from './read-cases'

/** What the search page reads: what is found, its facets, and the texts of the first page in the best order. */
const search = (name: string, filter: SearchFilter): ReadCase => ({
  name: `search, ${name}`,
  goal: null,
  read: async ({ edition }: Ground) => {
    const { hits } = await searchPublished(filter, edition)
    const facets = facetNames.map((facet) => facetOf(facet, hits))
    const terms = termsOf(filter.q ?? '', true)
    const page = pageOf(hits, { sort: 'best', terms, q: filter.q ?? '' })
    return [facets, await contentsOf(page.hits.map(({ id }) => id))]
  },
})

/** Rare words are looked up in their index, common ones in the newest records: the work is bounded whatever the words. */
export const searchCases: ReadCase[] = [
  search('rare: 桦木', { q: '桦木' }),
  search('common: 养殖', { q: '养殖' }),
  search('with synonyms: 生猪', { q: '生猪' }),
  search('very common: 哈尔滨', { q: '哈尔滨' }),
  search('in nearly all: 合成', { q: '合成' }),
  search('common + city + year', { q: '加工', city: '230600', year: '2020' }),
  search('pinyin: huamu', { q: 'huamu' }),
  search('browse, no words', {}),
  {
    name: 'search, did you mean: 桦目',
    goal: null,
    read: ({ edition }) => didYouMean({ q: '桦目' }, edition),
  },
]
