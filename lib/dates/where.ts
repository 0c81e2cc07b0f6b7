import { sql, type Sql } from '#lib/db/public'

/** The condition that a record's date, however exact, lies in a calendar year. */
export function inYear(year: string): Sql {
  return sql`on_date >= ${year} AND on_date < ${String(Number(year) + 1)}`
}
