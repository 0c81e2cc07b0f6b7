import { z } from 'zod'
import type { ParameterProblem } from '#lib/editions/parameters'
import { crossMeasures, type CrossMeasure } from '#lib/figures/cross-measures'
import { crossDimensions, type CrossDimension } from '#lib/figures/queries'
import { ProjectFilter } from '#lib/projects/filter'
import { gbSections } from '#lib/projects/schema'

export const views = ['table', 'ranking', 'time', 'map'] as const
export type View = (typeof views)[number]

/** What an exploration takes beside the filter of projects. */
export const ExploreParameters = ProjectFilter.extend({
  view: z.enum(views).optional(),
  rows: z.enum(crossDimensions).optional(),
  columns: z.enum([...crossDimensions, 'none']).optional(),
  measure: z.enum(crossMeasures).optional(),
  /** What the lines are sorted by, `-` for the largest first: their name, a number, or a column (`in.2024`). */
  order: z
    .string()
    .regex(/^-?(line|count|with|value|in\.[A-Za-z0-9-]{1,80})$/)
    .optional(),
})
export type ExploreParameters = z.infer<typeof ExploreParameters>

/** The names that an exploration has and the filter of projects does not. */
export const exploreNames = Object.keys(ExploreParameters.shape).filter(
  (name) => !(name in ProjectFilter.shape),
)

export interface Exploration {
  filter: ProjectFilter
  view: View
  rows: CrossDimension
  columns: CrossDimension | null
  measure: CrossMeasure
  order: { by: string; descending: boolean }
}

/** A county has no prefectures, and a GB/T 4754 section is no field of the provincial scheme. */
function divides({ city, industry }: ProjectFilter, dimension: CrossDimension): boolean {
  if (dimension === 'city') return city === undefined || city === 'none' || city.endsWith('00')
  return dimension !== 'industry' || industry === undefined || !gbSections.includes(industry)
}

const firstRows: readonly CrossDimension[] = ['city', 'industry', 'stage']
const fixedRows: Partial<Record<View, CrossDimension>> = { time: 'year', map: 'city' }

/**
 * What is asked for, with the usual choice where nothing is; and which values cannot be used together: a table of a
 * dimension by itself, columns where a view has none, lines that no parameter could lead to.
 */
export function explorationOf({
  view = 'table',
  rows,
  columns,
  measure = 'count',
  order,
  ...filter
}: ExploreParameters): {
  exploration: Exploration
  problems: ParameterProblem[]
} {
  const problems: ParameterProblem[] = []
  const open = (dimension: CrossDimension) => divides(filter, dimension)
  const fixed = fixedRows[view]
  const chosenRows = fixed ?? rows ?? firstRows.find(open) ?? 'stage'
  if ((rows !== undefined && rows !== chosenRows) || !open(chosenRows))
    problems.push({ name: rows === undefined && fixed ? 'view' : 'rows', value: rows ?? view })
  const usualColumns = chosenRows === 'year' ? 'city' : 'year'
  const asked = columns === 'none' ? null : (columns ?? (open(usualColumns) ? usualColumns : null))
  const chosenColumns = view === 'table' ? asked : null
  if (
    columns !== undefined &&
    columns !== 'none' &&
    (columns === chosenRows || view !== 'table' || !open(columns))
  )
    problems.push({ name: 'columns', value: columns })
  const usual = view === 'ranking' || view === 'map' ? (measure === 'count' ? '-count' : '-value') : 'line'
  const given = order ?? usual
  return {
    exploration: {
      filter,
      view,
      rows: chosenRows,
      columns: chosenColumns,
      measure,
      order: { by: given.replace(/^-/, ''), descending: given.startsWith('-') },
    },
    problems,
  }
}
