import { sql, type Sql } from '#lib/db/public'
import { searchQuery } from '#lib/search/tokens'

/** The condition that a record is found by a reader's words; false when they hold nothing to search for. */
export function matching(q: string): Sql {
  const query = searchQuery(q)
  return query === null ? sql`false` : sql`array_to_tsvector(search_tokens) @@ ${query}::tsquery`
}
