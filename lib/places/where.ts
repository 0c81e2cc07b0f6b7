import { sql, type Sql } from '#lib/db/public'

/** The condition that a record lies in a prefecture (its code ends in 00) or in a county-level division. */
export function inPlace(code: string): Sql {
  return code.endsWith('00') ? sql`city_code = ${code}` : sql`place_code = ${code}`
}
