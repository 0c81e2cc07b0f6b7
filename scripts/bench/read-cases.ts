import { getCross } from '#lib/figures/cross'
import { getFunnel } from '#lib/figures/funnel'
import { getBreakdown, getTotals } from '#lib/figures/queries'
import { listPublishedProjects } from '#lib/projects/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { citationCases } from './citation-cases'
import type { Ground } from './ground'
import { investorCases } from './investor-cases'
import { searchCases } from './search-cases'

export interface ReadCase {
  name: string
  /** How much longer the greatest database may take than the smallest; null: no goal yet. */
  goal: number | null
  read: (ground: Ground) => Promise<unknown>
}

const list = (
  name: string,
  of: (ground: Ground) => ProjectFilter,
  more: { after?: boolean; byValue?: boolean } = {},
) => ({
  name: `list, ${name}`,
  goal: 3,
  read: (ground: Ground) =>
    listPublishedProjects(
      of(ground),
      { sort: more.byValue ? '-value' : '-date', after: more.after ? ground.deep : undefined },
      ground.edition,
    ),
})

const totals = (name: string, goal: number | null, of: (ground: Ground) => ProjectFilter, older = false) => ({
  name: `totals, ${name}`,
  goal,
  read: (ground: Ground) => getTotals(of(ground), older ? ground.middleEdition : ground.edition),
})

/** What readers ask for. Lists give the 50 records of a page; totals count and add up every record of the filter. */
export const readCases: ReadCase[] = [
  list('unfiltered', () => ({})),
  list('city + industry', ({ filter }) => filter),
  list('city + industry, last page', ({ filter }) => filter, { after: true }),
  list('city, by value', () => ({ city: '230100' }), { byValue: true }),
  list('year + agreement + stage', () => ({ year: '2020', agreement: 'framework', stage: 'ended' })),
  list('rare: city + stage', () => ({ city: '232700', stage: 'ended' })),
  list('least value', () => ({ min: '10000000000' })),
  list('event', ({ event }) => ({ event })),
  list('words: 生猪', () => ({ q: '生猪' })),
  totals('unfiltered', null, () => ({})),
  totals('city + industry', 3, ({ filter }) => filter),
  totals('year + agreement + stage', 3, () => ({ year: '2020', agreement: 'framework', stage: 'ended' })),
  totals('event (over the versions)', 3, ({ event }) => ({ event })),
  totals('city + least value (over the versions)', 3, () => ({ city: '230100', min: '1000000000' })),
  totals('words: 生猪 (over the versions)', 3, () => ({ q: '生猪' })),
  totals('city + industry, older edition', null, ({ filter }) => filter, true),
  {
    name: 'group by industry, unfiltered',
    goal: null,
    read: ({ edition }) => getBreakdown({}, edition, 'industry'),
  },
  {
    name: 'group by year, one city',
    goal: 3,
    read: ({ edition }) => getBreakdown({ city: '230100' }, edition, 'year'),
  },
  {
    name: 'cross table, city × year',
    goal: 3,
    read: ({ edition }) => getCross({}, edition, 'city', 'year'),
  },
  {
    name: 'cross table, industry × stage, one city',
    goal: 3,
    read: ({ edition }) => getCross({ city: '230100' }, edition, 'industry', 'stage'),
  },
  {
    name: 'cross table, event × year (over the versions)',
    goal: null,
    read: ({ edition }) => getCross({}, edition, 'event', 'year'),
  },
  {
    name: 'funnel, unfiltered (over the versions)',
    goal: null,
    read: ({ edition }) => getFunnel({}, edition),
  },
  {
    name: 'funnel, one event (over the versions)',
    goal: 3,
    read: ({ event, edition }) => getFunnel({ event }, edition),
  },
  ...investorCases,
  ...searchCases,
  ...citationCases,
]
