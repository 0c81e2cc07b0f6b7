import { compare } from '#lib/money/amount'
import type { Counting } from '#lib/figures/rules'
import type { ProjectFilter } from '#lib/projects/filter'

/** What the recorded figures look at in a version of a project. Null is not stated, for the value not disclosed. */
export interface Facets {
  counting: Counting
  event: string | null
  city: string | null
  year: string | null
  industry: string | null
  stage: string | null
  /** Exact yuan as text. */
  valueCny: string | null
  /** Funds in place, exact yuan as text. */
  fundsCny: string | null
}

const facets = ['event', 'city', 'year', 'industry', 'stage'] as const

/** The figures that a project is part of: all of its class, and those of its event, place, year, industry and stage. */
function figuresOf(project: Facets): ProjectFilter[] {
  const { counting } = project
  const narrower = facets
    .filter((facet) => project[facet] !== null)
    .map((facet) => ({ counting, [facet]: project[facet] }) as ProjectFilter)
  return [{ counting }, ...narrower]
}

/** True when a version of a project is one of those that such a figure adds up. */
export function isPartOf(project: Omit<Facets, 'valueCny' | 'fundsCny'>, filter: ProjectFilter): boolean {
  return (['counting', ...facets] as const).every(
    (facet) => filter[facet] === undefined || filter[facet] === project[facet],
  )
}

const sameValue = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : compare(a, b) === 0

/** The figures whose number one change of a project moves; null stands for no version. */
export function touchedFigures(before: Facets | null, after: Facets | null): ProjectFilter[] {
  const all = [before, after].flatMap((project) => (project ? figuresOf(project) : []))
  const distinct = [...new Map(all.map((filter) => [JSON.stringify(filter), filter])).values()]
  return distinct.filter((filter) => {
    const [was, is] = [before, after].map((project) =>
      project && isPartOf(project, filter) ? project : null,
    )
    if (!was || !is) return was !== is
    return !sameValue(was.valueCny, is.valueCny)
  })
}
