import type { PageRequest } from '#app/request'
import type { RawParameters } from '#lib/editions/parameters'
import { listFiguresOfMany } from '#lib/figures/announced'
import { sideBySide } from '#lib/figures/side-by-side'
import { getBreakdown, getTotals } from '#lib/figures/queries'
import { countPublishedOpportunities } from '#lib/opportunities/queries'
import { mostCompared, readChosen } from '#lib/parks/compared'
import { listEveryPark, type PublishedPark } from '#lib/parks/queries'

/** What the portal itself has recorded in a park. */
async function recordedIn(park: PublishedPark, edition: number) {
  const filter = { park: park.key }
  const [totals, industries, opportunities] = await Promise.all([
    getTotals(filter, edition),
    getBreakdown(filter, edition, 'industry'),
    countPublishedOpportunities(filter, edition),
  ])
  return { park, totals, industries, opportunities }
}
export type ComparedPark = Awaited<ReturnType<typeof recordedIn>>

/** The parks that an address asks to compare; none of them when it asks for too many, since none is left out for a reader. */
export async function readCompared({ edition }: PageRequest, raw: RawParameters) {
  const { keys, unusable } = readChosen(raw)
  const every = await listEveryPark(edition.number)
  const chosen = keys.flatMap((key) => every.find((park) => park.key === key) ?? [])
  const unknown = [...unusable, ...keys.filter((key) => !chosen.some((park) => park.key === key))]
  const compared = chosen.length > mostCompared ? [] : chosen
  const [parks, figures] = await Promise.all([
    Promise.all(compared.map((park) => recordedIn(park, edition.number))),
    listFiguresOfMany(
      'park',
      compared.map(({ key }) => key),
      edition.number,
    ),
  ])
  return { every, chosen, unknown, parks, lines: sideBySide(figures) }
}
export type Compared = Awaited<ReturnType<typeof readCompared>>
