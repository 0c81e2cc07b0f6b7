import { readFrontPage } from '#lib/figures/front-page'
import { numbersByPrefecture } from '#lib/figures/by-prefecture'
import { listPeers } from '#lib/projects/peers'
import type { ReadCase } from './read-cases'

/** What an investor asks first. Opportunities have no synthetic records yet, so their list is measured by that of projects. */
export const investorCases: ReadCase[] = [
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
