import { publicDb, sql, type Sql } from '#lib/db/public'
import { isPartOf, touchedFigures, type Facets } from '#lib/corrections/facets'
import type { LoggedChange } from '#lib/corrections/queries'
import { getTotals, type Total } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { sumOf } from '#lib/money/amount'

/** A recorded figure that an edition moved: what it was in the edition before, and what it is in that edition. */
export interface TouchedFigure {
  filter: ProjectFilter
  before: Total
  after: Total
}

/** Projects that an edition put in force (sign 1) or superseded (-1), alike in all that figures look at. */
type Movement = Omit<Facets, 'valueCny' | 'fundsCny'> & Total & { edition: number; sign: 1 | -1 }

/** Totals asked for at a time: fewer than the connections that all readers share. */
const atOnce = 4

/**
 * The recorded figures that each change of a project moved, by the change's id. All changes of the same edition count in a
 * figure's number, as `getTotals` gives it at the edition before and at that edition. For a page of the log: each distinct
 * figure is added up once, at the newest edition of the page, and taken back from there by what the editions moved.
 */
export async function listTouchedFigures(
  changes: readonly LoggedChange[],
): Promise<Map<number, TouchedFigure[]>> {
  const touched = changes.map((change) => ({ change, filters: touchedFigures(change.was, change.is) }))
  const moved = touched.filter(({ filters }) => filters.length > 0)
  const editions = moved.map(({ change }) => change.edition)
  if (editions.length === 0) return new Map()
  const newest = Math.max(...editions)
  const totals = await totalsAt(
    moved.flatMap(({ filters }) => filters),
    newest,
  )
  const movements = await movementsIn(Math.min(...editions), newest)
  return new Map(
    moved.map(({ change: { id, edition }, filters }) => [
      id,
      filters.map((filter) => {
        const total = totals.get(JSON.stringify(filter)) ?? { count: 0, countWithValue: 0, valueCny: '0.00' }
        const own = movements.filter((movement) => isPartOf(movement, filter))
        const takenBack = (from: number) =>
          takeBack(
            total,
            own.filter((movement) => movement.edition > from),
          )
        return { filter, before: takenBack(edition - 1), after: takenBack(edition) }
      }),
    ]),
  )
}

async function totalsAt(filters: readonly ProjectFilter[], edition: number): Promise<Map<string, Total>> {
  const distinct = [...new Map(filters.map((filter) => [JSON.stringify(filter), filter]))]
  const found = new Map<string, Total>()
  for (let at = 0; at < distinct.length; at += atOnce) {
    const some = distinct.slice(at, at + atOnce)
    const totals = await Promise.all(some.map(([, filter]) => getTotals(filter, edition)))
    totals.forEach((total, place) => found.set(some[place]?.[0] ?? '', total))
  }
  return found
}

/** A total before some movements were made. */
function takeBack(total: Total, movements: readonly Movement[]): Total {
  const sum = (of: 'count' | 'countWithValue') =>
    movements.reduce((left, movement) => left - movement.sign * movement[of], total[of])
  return {
    count: sum('count'),
    countWithValue: sum('countWithValue'),
    valueCny: sumOf([
      total.valueCny,
      ...movements.map(({ sign, valueCny }) => (sign === 1 ? `-${valueCny}` : valueCny)),
    ]),
  }
}

function movementsIn(from: number, upTo: number): Promise<Movement[]> {
  const range = sql`now.kind = 'project' AND now.from_edition BETWEEN ${from} AND ${upTo}`
  const columns = (
    version: Sql,
  ) => sql`${version}.counting, ${version}.event_key AS event, ${version}.city_code AS city,
    nullif(left(${version}.on_date, 4), '') AS year, ${version}.industry, ${version}.stage, ${version}.value_cny`
  return publicDb().$queryRaw`
    SELECT edition, sign, counting, event, city, year, industry, stage, count(*)::int AS count,
      count(value_cny)::int AS "countWithValue", coalesce(sum(value_cny), 0)::text AS "valueCny"
    FROM (
      SELECT now.from_edition AS edition, 1 AS sign, ${columns(sql`now`)}
      FROM published_version AS now WHERE ${range} AND now.change <> 'withdrawal'
      UNION ALL
      SELECT now.from_edition AS edition, -1 AS sign, ${columns(sql`old`)}
      FROM published_version AS now JOIN published_version AS old
        ON old.record_id = now.record_id AND old.until_edition = now.from_edition
      WHERE ${range} AND old.change <> 'withdrawal'
    ) AS moved GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`
}
