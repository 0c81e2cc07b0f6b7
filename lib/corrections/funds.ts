import type { Facets } from '#lib/corrections/facets'
import type { LoggedChange } from '#lib/corrections/queries'
import { sumFunds } from '#lib/figures/funds'
import type { Total } from '#lib/figures/queries'

/** The funds in place of all counted projects, in the edition before a change and in its own. */
export interface FundsMoved {
  before: Total
  after: Total
}

/** The funds that a version adds to those of all counted projects, exact yuan as text; null when it adds none. */
const counted = (project: Facets | null): string | null =>
  project?.counting === 'counted' ? project.fundsCny : null

/** What the changes that moved the funds in place made of them, by the change's id. */
export async function listFundsMoved(changes: readonly LoggedChange[]): Promise<Map<number, FundsMoved>> {
  const moved = new Map<number, FundsMoved>()
  for (const { id, edition, was, is } of changes) {
    if (counted(was) === counted(is)) continue
    const [before, after] = await Promise.all([sumFunds({}, edition - 1), sumFunds({}, edition)])
    moved.set(id, { before, after })
  }
  return moved
}
