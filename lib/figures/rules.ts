import type { ProjectContent } from '#lib/projects/schema'

/** Version of the counting rules; a changed rule gets the next number and the old one stays readable. */
export const rulesVersion = 1

/** How a project stands to the totals. Only `counted` ones are in the headline total. */
export const countings = ['counted', 'framework', 'intention', 'notSigned'] as const
export type Counting = (typeof countings)[number]

/**
 * Counting rules, version 1 (/method). A project counts once, at its first signing, whoever signed and however often:
 * it is one record. Frameworks and intentions are counted apart. What no source reports as signed is not counted.
 * A signing whose kind the source does not state is counted, and every breakdown shows it as unstated.
 */
export function countingOf(project: Pick<ProjectContent, 'signing' | 'agreement'>): Counting {
  if (project.signing === 'notReported') return 'notSigned'
  return project.agreement === 'framework' || project.agreement === 'intention'
    ? project.agreement
    : 'counted'
}
