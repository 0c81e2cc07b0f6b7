import { titlesOf } from '#lib/editions/queries'
import { listFiguresOf } from '#lib/figures/announced'
import { getFunnel } from '#lib/figures/funnel'
import { getTotals } from '#lib/figures/queries'
import { findOfficer } from '#lib/officers/queries'
import { listPublishedOpportunities } from '#lib/opportunities/queries'
import type { PublishedPark } from '#lib/parks/queries'
import { listPoliciesApplying } from '#lib/policies/applying'
import { listPublishedProjects } from '#lib/projects/queries'
import { sourceNotes } from '#lib/sources/notes'

/** All that is published about a park at an edition, and who answers for it. */
export async function readPark({ key, content }: PublishedPark, edition: number) {
  const filter = { park: key }
  const { placeCode, sources } = content
  const [figures, totals, funnel, projects, opportunities, policies, officer] = await Promise.all([
    listFiguresOf('park', key, edition),
    getTotals(filter, edition),
    getFunnel(filter, edition),
    listPublishedProjects(filter, { sort: '-date', limit: 50 }, edition),
    listPublishedOpportunities(filter, { sort: '-date', limit: 50 }, edition),
    listPoliciesApplying(placeCode, edition),
    findOfficer(null, { industry: null, placeCode }, edition),
  ])
  const signers = projects.rows.flatMap((row) => row.enterpriseKeys.map((name) => `enterprise:${name}`))
  const [titles, notes] = await Promise.all([
    titlesOf(signers, edition),
    sourceNotes([{ sources }, ...figures.map((figure) => figure.content)], edition),
  ])
  return {
    figures,
    totals,
    funnel,
    projects: projects.rows,
    opportunities: opportunities.rows,
    policies,
    officer,
    titles,
    notes,
  }
}
