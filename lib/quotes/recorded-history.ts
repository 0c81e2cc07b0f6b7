import { publicDb, sql } from '#lib/db/public'
import type { Total } from '#lib/figures/queries'
import { inForce } from '#lib/editions/in-force'
import { Exact } from '#lib/money/exact'

/** What recorded totals are told apart by. */
export const lineNames = ['event', 'city', 'year', 'industry', 'stage', 'agreement'] as const
export type LineName = (typeof lineNames)[number]

/** The total of one line, or of all projects of a class when `name` is null, from one edition until another. */
export interface LineTotal extends Total {
  counting: string
  name: LineName | null
  /** As the filter parameter of that name takes it. */
  value: string
  from: number
  until: number | null
}

interface ChangeRow {
  edition: number
  counting: string
  name: LineName | null
  value: string
  projects: number
  with_value: number
  value_cny: string
}

/**
 * Every total there ever was up to an edition: of each class of the counting rules, and of the counted projects by one
 * name at a time. One query adds up what each edition added and took away, so that the newest total and all older
 * ones come from the same rows however many editions there are.
 */
export async function totalsUpTo(edition: number): Promise<LineTotal[]> {
  const columns = sql`counting, event_key, city_code, left(on_date, 4) AS year, industry, stage, agreement, value_cny`
  const projects = sql`kind = 'project' AND change <> 'withdrawal'`
  const rows = await publicDb().$queryRaw<ChangeRow[]>`
    WITH change AS (
      SELECT from_edition AS edition, 1 AS sign, ${columns} FROM published_version
      WHERE ${projects} AND from_edition <= ${edition}
      UNION ALL
      SELECT until_edition, -1, ${columns} FROM published_version
      WHERE ${projects} AND until_edition <= ${edition}
    ), cell AS (
      SELECT edition, counting, event_key, city_code, year, industry, stage, agreement, sum(sign) AS projects,
        coalesce(sum(sign) FILTER (WHERE value_cny IS NOT NULL), 0) AS with_value,
        coalesce(sum(sign * value_cny), 0) AS value_cny
      FROM change GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
    )
    SELECT edition, counting, name, coalesce(nullif(value, ''), 'none') AS value, sum(projects)::int AS projects,
      sum(with_value)::int AS with_value, sum(value_cny)::text AS value_cny
    FROM cell CROSS JOIN LATERAL (VALUES (NULL, ''), ('event', event_key), ('city', city_code), ('year', year),
      ('industry', industry), ('stage', stage), ('agreement', agreement)) AS line (name, value)
    WHERE name IS NULL OR counting = 'counted'
    GROUP BY 1, 2, 3, 4 ORDER BY 2, 3, 4, 1`
  return runningTotals(rows)
}

/** Adds up the changes of each line, edition by edition; an edition that leaves a line as it was makes no total. */
function runningTotals(rows: readonly ChangeRow[]): LineTotal[] {
  const totals: LineTotal[] = []
  for (const row of rows) {
    const last = totals.at(-1)
    const same = last && last.counting === row.counting && last.name === row.name && last.value === row.value
    const before = same ? last : { count: 0, countWithValue: 0, valueCny: '0' }
    const total = {
      count: before.count + row.projects,
      countWithValue: before.countWithValue + row.with_value,
      valueCny: new Exact(before.valueCny).plus(row.value_cny).toFixed(2),
    }
    const unchanged = same && row.projects === 0 && row.with_value === 0 && new Exact(row.value_cny).isZero()
    if (unchanged) continue
    if (same) last.until = row.edition
    const { counting, name, value, edition } = row
    totals.push({ ...total, counting, name, value, from: edition, until: null })
  }
  return totals
}

/** The year in which each event began, by its key. */
export async function yearsOfEvents(edition: number): Promise<Map<string, string>> {
  const rows = await publicDb().$queryRaw<{ key: string; year: string }[]>`
    SELECT key, left(on_date, 4) AS year FROM published_version
    WHERE kind = 'event' AND ${inForce(edition)} LIMIT 20000`
  return new Map(rows.map(({ key, year }) => [key, year]))
}
