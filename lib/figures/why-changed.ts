import type { ProjectFilter } from '#lib/projects/filter'

/** `reclassified`: still public, and in another group than before, such as another place or agreement type. */
export const whys = ['new', 'corrected', 'withdrawn', 'stage', 'reclassified'] as const
export type Why = (typeof whys)[number]

interface State {
  value: string | null
  stage: string | null
  named: boolean
}

/** Why a record stands differently to a figure at two editions; null stands for not public then. */
export function whyChanged(then: State | null, now: State | null, filter: ProjectFilter): Why {
  if (then === null) return 'new'
  if (now === null) return 'withdrawn'
  if (then.named && now.named) return 'corrected'
  if (then.stage !== now.stage && ('reached' in filter || filter.stage !== undefined)) return 'stage'
  const boundByValue = filter.min !== undefined || filter.max !== undefined
  return boundByValue && then.value !== now.value ? 'corrected' : 'reclassified'
}
