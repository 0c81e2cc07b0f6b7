import type { Counting } from '#lib/figures/rules'
import type { ProjectFilter } from '#lib/projects/filter'

/** The class of projects that a filter's headline adds up (counting rules, /method). */
export function headlineOf(filter: ProjectFilter): Counting {
  if (filter.counting) return filter.counting
  return filter.agreement === 'framework' || filter.agreement === 'intention' ? filter.agreement : 'counted'
}
