import { join, publicDb, sql, type Sql } from '#lib/db/public'

/**
 * What several selects answer, read in one statement and so in one state of the database. The rows come through JSON:
 * a select gives money and other exact numbers as text, and times arrive as ISO 8601 text with an offset.
 */
export async function readTogether<Rows extends Record<string, object>>(
  selects: Record<keyof Rows, Sql>,
): Promise<{ [Name in keyof Rows]: Rows[Name][] }> {
  const parts = Object.entries<Sql>(selects).map(
    ([name, select]) =>
      sql`${name}::text, (SELECT coalesce(json_agg(to_json(part)), '[]'::json) FROM (${select}) AS part)`,
  )
  const [row] = await publicDb().$queryRaw<[{ read: { [Name in keyof Rows]: Rows[Name][] } }]>`
    SELECT json_build_object(${join(parts)}) AS read`
  return row.read
}
