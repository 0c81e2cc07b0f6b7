import { sql, type Sql } from '#lib/db/public'

/** An edition by its number, or a select of the number for what asks for the newest in the same statement. */
export type EditionNumber = number | Sql

/** The number of the newest edition, 0 before the first. */
export const newestNumber = sql`(SELECT coalesce(max(number), 0) FROM published_edition)`

/** The condition that a version is what readers of that edition see. Withdrawn records are left out. */
export function inForce(edition: EditionNumber): Sql {
  return sql`from_edition <= ${edition} AND (until_edition IS NULL OR until_edition > ${edition}) AND change <> 'withdrawal'`
}
