import type { FrameRequest } from '#components/page-frame'
import { recordedFigure, type RecordedFigure, type RecordedMeasure } from '#lib/figures/figure'
import { filterOfStep, type Funnel } from '#lib/figures/funnel'
import type { Total } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'

/** One line of a funnel with its records and what to cite for its numbers. */
export interface FunnelTableLine {
  key: string
  name: string
  total: Total
  /** The parameters of the list that holds exactly its projects. */
  records: ProjectFilter
  figure: (measure: RecordedMeasure) => RecordedFigure
}

/** The lines of a funnel: the milestones one inside the other, and last what has ended. */
export function funnelLines({ t }: FrameRequest, filter: ProjectFilter, funnel: Funnel): FunnelTableLine[] {
  const line = (key: string, name: string, total: Total, records: ProjectFilter): FunnelTableLine => ({
    key,
    name,
    total,
    records,
    figure: (measure) => recordedFigure(records, measure),
  })
  const steps = funnel.steps.map(({ milestone, ...total }) =>
    line(milestone, t(`terms.stage.${milestone}`), total, filterOfStep(filter, milestone)),
  )
  const counting = recordedFigure(filter, 'count').filter.counting
  const other = filter.stage !== undefined && filter.stage !== 'ended'
  const ended: ProjectFilter = { ...filter, counting, stage: 'ended' }
  return other ? steps : [...steps, line('ended', t('coverage.funnel.ended'), funnel.ended, ended)]
}
