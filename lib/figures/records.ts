import { headlineOf } from '#lib/figures/headline'
import { dimensions, type Dimension } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'

/** Parameters of the list of projects that holds exactly the records behind a number. */
export type RecordsQuery = Record<string, string>

/** The records of a filter's headline total. */
export function recordsOfTotal(filter: ProjectFilter, given: RecordsQuery): RecordsQuery {
  return { ...given, counting: headlineOf(filter) }
}

/** The records of one line of a breakdown. */
export function recordsOfShare(
  filter: ProjectFilter,
  given: RecordsQuery,
  dimension: Dimension,
  value: string,
): RecordsQuery {
  return { ...recordsOfTotal(filter, given), [dimension]: value }
}

/** Of some records, those with a value in yuan. A filter on values has none without already. */
export function withValue(records: RecordsQuery): RecordsQuery {
  return records.min || records.max ? records : { ...records, min: '0' }
}

/**
 * The dimensions to break a filter down by. One that the filter names is left out: it would have a single line, or
 * lines narrower than a parameter can say (a county's prefecture, a GB/T 4754 section's provincial fields).
 */
export function openDimensions(filter: ProjectFilter): Dimension[] {
  return dimensions.filter((dimension) => filter[dimension] === undefined)
}
