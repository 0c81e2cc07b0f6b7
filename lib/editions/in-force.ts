import { sql, type Sql } from '#lib/db/public'

/** The condition that a version is what readers of that edition see. Withdrawn records are left out. */
export function inForce(edition: number): Sql {
  return sql`from_edition <= ${edition} AND (until_edition IS NULL OR until_edition > ${edition}) AND change <> 'withdrawal'`
}
