import { feedOf, type AnswerFeed } from '#app/data/feed'
import { CorrectionFilter } from '#lib/corrections/filter'
import { EventFilter } from '#lib/events/queries'
import type { FeedName } from '#lib/feeds/addresses'
import { listCorrectionEntries } from '#lib/feeds/corrections'
import { listEventEntries } from '#lib/feeds/events'
import { listOpportunityEntries } from '#lib/feeds/opportunities'
import { listParkEntries } from '#lib/feeds/parks'
import { listPolicyEntries } from '#lib/feeds/policies'
import { listSigningEntries } from '#lib/feeds/signings'
import { OpportunityFilter } from '#lib/opportunities/queries'
import { ParkFilter } from '#lib/parks/queries'
import { PolicyFilter } from '#lib/policies/queries'
import { ProjectFilter } from '#lib/projects/filter'

/** Every feed by the name in its address. */
export const feeds: Readonly<Record<FeedName, AnswerFeed>> = {
  signings: feedOf({
    name: 'signings',
    path: '/projects',
    filter: ProjectFilter,
    list: listSigningEntries,
  }),
  events: feedOf({ name: 'events', path: '/events', filter: EventFilter, list: listEventEntries }),
  opportunities: feedOf({
    name: 'opportunities',
    path: '/opportunities',
    filter: OpportunityFilter,
    list: listOpportunityEntries,
  }),
  parks: feedOf({ name: 'parks', path: '/parks', filter: ParkFilter, list: listParkEntries }),
  policies: feedOf({ name: 'policies', path: '/policies', filter: PolicyFilter, list: listPolicyEntries }),
  corrections: feedOf({
    name: 'corrections',
    path: '/corrections',
    filter: CorrectionFilter,
    list: listCorrectionEntries,
  }),
}
