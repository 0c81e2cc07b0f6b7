import { readFrontPage } from '#lib/figures/front-page'
import { numbersByPrefecture, opportunitiesByPrefecture } from '#lib/figures/by-prefecture'
import {
  countPublishedOpportunities,
  listPublishedOpportunities,
  type OpportunityFilter,
} from '#lib/opportunities/queries'
import { standings } from '#lib/opportunities/schema'
import { listPeers } from '#lib/projects/peers'
import type { Ground } from './ground'
import type { ReadCase } from './read-cases'

/** What the page of opportunities reads: of each standing the first ones and their count, and the map. */
const opportunities = (
  name: string,
  goal: number | null,
  of: (ground: Ground) => OpportunityFilter,
): ReadCase => ({
  name: `opportunities, ${name}`,
  goal,
  read: async (ground) => {
    const filter = of(ground)
    await Promise.all([
      ...standings.flatMap((standing) => [
        listPublishedOpportunities({ ...filter, standing }, { sort: '-date', limit: 20 }, ground.edition),
        countPublishedOpportunities({ ...filter, standing }, ground.edition),
      ]),
      opportunitiesByPrefecture(filter, ground.edition),
    ])
  },
})

/** What an investor asks first. */
export const investorCases: ReadCase[] = [
  opportunities('one city + industry', 3, ({ filter }) => ({
    city: filter.city,
    industry: filter.industry as never,
  })),
  opportunities('unfiltered', null, () => ({})),
  { name: 'first page', goal: 3, read: () => readFrontPage(null) },
  {
    name: 'map, all measures',
    goal: 3,
    read: ({ edition }) => numbersByPrefecture(edition),
  },
  {
    name: 'who is there, city + industry',
    goal: null,
    read: ({ filter, edition }) =>
      listPeers({ city: filter.city, industry: filter.industry as never }, edition),
  },
]
