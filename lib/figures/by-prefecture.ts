import { publicDb, type Sql } from '#lib/db/public'
import { addTotals } from '#lib/figures/cross-measures'
import { getBreakdown, type Total } from '#lib/figures/queries'
import { opportunitiesWhere, type OpportunityFilter } from '#lib/opportunities/queries'
import { parksWhere } from '#lib/parks/queries'
import { prefectures } from '#lib/places/divisions'

/** What is recorded in one place: counted projects with their value, opportunities that stand open, and parks. */
export interface PlaceNumbers {
  projects: Total
  opportunities: number
  parks: number
}

export interface ByPrefecture {
  /** One for each of the 13, in the order of their codes. */
  rows: { code: string; numbers: PlaceNumbers }[]
  /** What names no prefecture, the province as a whole included. */
  elsewhere: PlaceNumbers
  total: PlaceNumbers
}

async function countByCity(where: Sql): Promise<Map<string, number>> {
  const rows = await publicDb().$queryRaw<{ city: string; count: number }[]>`
    SELECT coalesce(city_code, 'none') AS city, count(*)::int AS count
    FROM published_version WHERE ${where} GROUP BY 1`
  return new Map(rows.map(({ city, count }) => [city, count]))
}

/** How many opportunities of a filter lie in each prefecture that has any, most first, and how many name none. */
export async function opportunitiesByPrefecture(
  filter: OpportunityFilter,
  edition: number,
): Promise<{ rows: { code: string; count: number }[]; elsewhere: number }> {
  const counts = await countByCity(opportunitiesWhere(filter, edition))
  const all = [...counts].map(([code, count]) => ({ code, count }))
  const inAny = all.filter(({ code }) => prefectures.includes(code))
  return {
    rows: inAny.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    elsewhere:
      all.reduce((sum, { count }) => sum + count, 0) - inAny.reduce((sum, { count }) => sum + count, 0),
  }
}

/** What is recorded in each prefecture at an edition. The 13 and what lies elsewhere add up to the total. */
export async function numbersByPrefecture(edition: number): Promise<ByPrefecture> {
  const [shares, opportunities, parks] = await Promise.all([
    getBreakdown({}, edition, 'city'),
    countByCity(opportunitiesWhere({ standing: 'open' }, edition)),
    countByCity(parksWhere({}, edition)),
  ])
  const inAny = (city: string) => prefectures.includes(city)
  const sum = (counts: Map<string, number>, of: (city: string) => boolean) =>
    [...counts].reduce((all, [city, count]) => all + (of(city) ? count : 0), 0)
  const numbers = (of: (city: string) => boolean): PlaceNumbers => ({
    projects: addTotals(shares.filter(({ value }) => of(value))),
    opportunities: sum(opportunities, of),
    parks: sum(parks, of),
  })
  return {
    rows: prefectures.map((code) => ({ code, numbers: numbers((city) => city === code) })),
    elsewhere: numbers((city) => !inAny(city)),
    total: numbers(() => true),
  }
}
