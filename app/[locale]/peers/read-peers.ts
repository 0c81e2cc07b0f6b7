import { countDrops, type Drop } from '#lib/editions/drops'
import { none } from '#lib/editions/parameters'
import { getTotals } from '#lib/figures/queries'
import { findOfficer } from '#lib/officers/queries'
import { projectPart, type PeerFilter } from '#lib/projects/peer-filter'
import { countPeers, crossPeers, listOrigins, listPeers } from '#lib/projects/peers'
import { industries4567 } from '#lib/projects/schema'

const given = (value: string | undefined) => (value === undefined || value === none ? null : value)

/** Everything on the page of a filter; of none (its values mean nothing) only what the form and contact need. */
export async function readPeers(filter: PeerFilter | null, edition: number) {
  const asked = filter ?? {}
  const industry = given(asked.industry)
  const field = (industries4567 as readonly string[]).includes(industry ?? '') ? industry : null
  const [peers, count, cells, origins, totals, officer] = await Promise.all([
    filter ? listPeers(filter, edition) : [],
    filter ? countPeers(filter, edition) : 0,
    filter ? crossPeers(filter, edition) : [],
    listOrigins(edition),
    getTotals(projectPart(asked), edition),
    findOfficer(null, { industry: field, placeCode: given(asked.city) }, edition),
  ])
  const drops: Drop[] =
    filter && count === 0 ? await countDrops(filter, (wider) => countPeers(wider, edition)) : []
  return { peers, count, cells, origins, totals, officer, drops }
}
