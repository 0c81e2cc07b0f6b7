import { titlesOf } from '#lib/editions/queries'
import { listPublishedEvents } from '#lib/events/queries'
import { listFiguresOfMany } from '#lib/figures/announced'
import { getFunnel } from '#lib/figures/funnel'
import { getTotals } from '#lib/figures/queries'
import { findOfficer } from '#lib/officers/queries'
import { listPublishedOpportunities } from '#lib/opportunities/queries'
import { listPublishedParks } from '#lib/parks/queries'
import { partsOf } from '#lib/places/divisions'
import { levelOf } from '#lib/places/levels'
import { allPairs, pairOf } from '#lib/places/pairs'
import { listPoliciesApplying } from '#lib/policies/applying'
import { listPeers } from '#lib/projects/peers'
import { listPublishedProjects } from '#lib/projects/queries'
import { sourceNotes } from '#lib/sources/notes'

const few = { sort: '-date', limit: 50 } as const
const byName = { sort: 'name', limit: 100 } as const

/** What is published about one place at an edition. Figures about its parts stand with its own. */
export async function readPlace(code: string, edition: number) {
  const filter = { city: code }
  const parts = partsOf(code)
  const pair = pairOf(code)
  const [opportunities, parks, peers, totals, funnel, projects, figures, events, officer, policies] =
    await Promise.all([
      listPublishedOpportunities(filter, few, edition),
      listPublishedParks(filter, byName, edition),
      listPeers(filter, edition),
      getTotals(filter, edition),
      getFunnel(filter, edition),
      listPublishedProjects(filter, few, edition),
      listFiguresOfMany('place', [code, ...parts.map((part) => part.code)], edition),
      listPublishedEvents(filter, few, edition),
      findOfficer(null, { industry: null, placeCode: code }, edition),
      listPoliciesApplying(code, edition),
    ])
  const signers = projects.rows.flatMap((row) => row.enterpriseKeys.map((key) => `enterprise:${key}`))
  const cited = (pair?.sources ?? [allPairs.source]).map((source) => ({ source, asPrinted: null }))
  const [titles, notes] = await Promise.all([
    titlesOf(signers, edition),
    sourceNotes([{ sources: cited }, ...figures.map(({ content }) => content)], edition),
  ])
  return {
    code,
    level: levelOf(code),
    parts,
    pair,
    opportunities: opportunities.rows,
    parks: parks.rows,
    peers,
    totals,
    funnel,
    projects: projects.rows,
    titles,
    figures,
    events: events.rows,
    officer,
    policies,
    notes,
  }
}

export type PlaceRead = Awaited<ReturnType<typeof readPlace>>
