import { join, sql, type Sql } from '#lib/db/public'
import { inForce, type EditionNumber } from '#lib/editions/in-force'
import type { Kind } from '#lib/editions/kinds'
import type { ListParameters } from '#lib/editions/parameters'
import { getPublished } from '#lib/editions/queries'
import { countRows, eachRow, listRows } from '#lib/editions/rows'

/** A filter's conditions joined; `false` and `undefined` stand for a parameter that was not given. */
export type Conditions = (Sql | false | undefined)[]

/**
 * The reads of one kind of record. Page, count and files all take their condition from `conditions`, so that they
 * cannot disagree; none of them shows anything but the given edition.
 */
export function publishedReads<Content, Filter>(
  kind: Kind,
  conditions: (filter: Filter, edition: EditionNumber) => Conditions,
) {
  const where = (filter: Filter, edition: EditionNumber): Sql =>
    join(
      [sql`kind = ${kind}::record_kind`, inForce(edition), ...conditions(filter, edition)].filter(
        (condition): condition is Sql => typeof condition === 'object',
      ),
      ' AND ',
    )
  return {
    where,
    list: (filter: Filter, list: ListParameters, edition: number) =>
      listRows<Content>(where(filter, edition), list),
    each: (filter: Filter, list: ListParameters, edition: number) =>
      eachRow<Content>(where(filter, edition), list),
    count: (filter: Filter, edition: number) => countRows(where(filter, edition)),
    get: (key: string, edition: number) => getPublished<Content>(kind, key, edition),
  }
}
