import type { RecordedMeasure } from '#lib/figures/figure'
import { headlineOf } from '#lib/figures/headline'
import { dimensions, type CrossDimension, type Dimension } from '#lib/figures/queries'
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

/** The values of lines of a table, by dimension. */
export type AtLines = Partial<Record<CrossDimension, string>>

/** A filter narrowed to the lines of a table that meet in a cell. `none`: the records that leave the dimension open. */
export const filterAt = (filter: ProjectFilter, at: AtLines): ProjectFilter => ({
  ...filter,
  ...(at as ProjectFilter),
})

/** The records of a cell of a cross table, or of one whole line of it. */
export function recordsOfCell(filter: ProjectFilter, given: RecordsQuery, at: AtLines): RecordsQuery {
  return { ...recordsOfTotal(filter, given), ...at }
}

/** Of some records, those whose amounts a measure adds up. */
export function withAmount(records: RecordsQuery, measure: RecordedMeasure): RecordsQuery {
  if (measure === 'count') return records
  return measure === 'funds' ? { ...records, funds: '1' } : withValue(records)
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
