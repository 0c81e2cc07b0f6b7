import { z } from 'zod'
import { Key } from '#lib/editions/fields'
import { headlineOf } from '#lib/figures/headline'
import { ProjectFilter } from '#lib/projects/filter'

/** What a recorded figure measures: projects, the sum of their contract values, or the funds paid in, in yuan. */
export const recordedMeasures = ['count', 'value', 'funds'] as const
export type RecordedMeasure = (typeof recordedMeasures)[number]

type FilterName = keyof ProjectFilter

/**
 * A total of the projects that a filter names. With `share`, what part it is of the same filter without the parameters
 * named there: a part is therefore always inside its base.
 */
export interface RecordedFigure {
  kind: 'recorded'
  /** Always with its class of the counting rules, so that it names exactly the records that are added up. */
  filter: ProjectFilter
  measure: RecordedMeasure
  share: readonly FilterName[]
}

/** A figure that an authority announced, kept as printed. */
export interface AnnouncedReference {
  kind: 'announced'
  key: string
}

/** Any number of the portal that can be cited. What it answers depends on the edition alone. */
export type Figure = RecordedFigure | AnnouncedReference

/** A total of a filter as `getTotals` adds it up. */
export function recordedFigure(
  filter: ProjectFilter,
  measure: RecordedMeasure,
  share: readonly FilterName[] = [],
): RecordedFigure {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  return {
    kind: 'recorded',
    filter: { ...Object.fromEntries(given), counting: headlineOf(filter) },
    measure,
    share: [...share].sort(),
  }
}

/** The filter of what a share is a share of: its own filter without the parameters that single the part out. */
export function baseOf({ filter, share }: RecordedFigure): ProjectFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !share.includes(name as FilterName)))
}

/**
 * The one text of a figure, in which equal figures are equal: a query string with its names in order. It is what a
 * receipt keeps, what an address carries and what a form sends.
 */
export function figureText(figure: Figure): string {
  const parts: Record<string, string> =
    figure.kind === 'announced'
      ? { announced: figure.key }
      : {
          ...(figure.filter as Record<string, string>),
          measure: figure.measure,
          ...(figure.share.length > 0 && { share: figure.share.join('.') }),
        }
  return new URLSearchParams(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))).toString()
}

const Recorded = ProjectFilter.extend({
  measure: z.enum(recordedMeasures),
  share: z
    .string()
    .regex(/^[a-z]+(\.[a-z]+)*$/i)
    .optional(),
}).strict()

/** Reads what `figureText` writes, in any order of its names; null for anything else. */
export function parseFigure(text: string): Figure | null {
  if (text.length > 1000) return null
  const pairs = [...new URLSearchParams(text)]
  const given = Object.fromEntries(pairs)
  if (Object.keys(given).length !== pairs.length) return null
  if ('announced' in given) {
    const key = Key.safeParse(given.announced)
    return pairs.length === 1 && key.success ? { kind: 'announced', key: key.data } : null
  }
  const parsed = Recorded.safeParse(given)
  if (!parsed.success) return null
  const { measure, share, ...filter } = parsed.data
  const names = share?.split('.') ?? []
  if (!names.every((name) => name in filter && name !== 'counting')) return null
  return recordedFigure(filter, measure, names as FilterName[])
}
