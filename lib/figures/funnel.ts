import { publicDb } from '#lib/db/public'
import { headlineOf } from '#lib/figures/headline'
import type { Total } from '#lib/figures/queries'
import { sumOf } from '#lib/money/amount'
import type { ProjectFilter } from '#lib/projects/filter'
import { projectsWhere } from '#lib/projects/queries'
import { milestones, type Milestone } from '#lib/projects/schema'

/** The projects that have reached a milestone or a later one. */
export type FunnelStep = Total & { milestone: Milestone }

/** How far the projects of a filter's headline have come. */
export interface Funnel {
  /** All of them. */
  whole: Total
  /** From signed to producing, each inside the one before: they are never added. */
  steps: FunnelStep[]
  /** Those whose newest stage is that they ended; they stay counted at the milestones they had reached. */
  ended: Total
  /** Funds in place by each project's newest reading: `countWithValue` has one, and `valueCny` adds them up. */
  funds: Total
}

interface Cell extends Total {
  reached: Milestone | null
  ended: boolean
  withFunds: number
  fundsCny: string
}

function together(cells: readonly Total[]): Total {
  return {
    count: cells.reduce((sum, { count }) => sum + count, 0),
    countWithValue: cells.reduce((sum, { countWithValue }) => sum + countWithValue, 0),
    valueCny: sumOf(cells.map(({ valueCny }) => valueCny)),
  }
}

/** The funnel of the projects that a filter's headline adds up at an edition. */
export async function getFunnel(filter: ProjectFilter, edition: number): Promise<Funnel> {
  const summed = projectsWhere({ ...filter, counting: headlineOf(filter) }, edition)
  const cells = await publicDb().$queryRaw<Cell[]>`
    SELECT reached, coalesce(stage = 'ended', false) AS ended, count(*)::int AS count,
      count(value_cny)::int AS "countWithValue", coalesce(sum(value_cny), 0)::numeric(28, 2)::text AS "valueCny",
      count(funds_cny)::int AS "withFunds", coalesce(sum(funds_cny), 0)::numeric(28, 2)::text AS "fundsCny"
    FROM published_version WHERE ${summed} GROUP BY 1, 2`
  const rank = (milestone: Milestone | null) => (milestone === null ? -1 : milestones.indexOf(milestone))
  return {
    whole: together(cells),
    steps: milestones.map((milestone) => ({
      milestone,
      ...together(cells.filter(({ reached }) => rank(reached) >= rank(milestone))),
    })),
    ended: together(cells.filter(({ ended }) => ended)),
    funds: together(
      cells.map(({ count, withFunds, fundsCny }) => ({
        count,
        countWithValue: withFunds,
        valueCny: fundsCny,
      })),
    ),
  }
}

/** The filter that names exactly the projects of a step: the later milestone where the filter names one itself. */
export function filterOfStep(filter: ProjectFilter, milestone: Milestone): ProjectFilter {
  const { reached } = filter
  const later = reached && milestones.indexOf(reached) > milestones.indexOf(milestone) ? reached : milestone
  return { ...filter, counting: headlineOf(filter), reached: later }
}
