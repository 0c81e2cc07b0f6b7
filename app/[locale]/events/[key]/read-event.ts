import { titlesOf, type PublishedRecord } from '#lib/editions/queries'
import { listPartsOf } from '#lib/events/queries'
import { refsOf } from '#lib/events/refs'
import type { EventContent } from '#lib/events/schema'
import { listFiguresOf } from '#lib/figures/announced'
import { getFunnel } from '#lib/figures/funnel'
import { getTotals } from '#lib/figures/queries'
import { valueBasesOf } from '#lib/figures/value-bases'
import { listPublishedProjects, listSignedAgainAt } from '#lib/projects/queries'
import { sourceNotes } from '#lib/sources/notes'

/** The most projects that an event's page lists itself; the project list has them all. */
const shownProjects = 100

/** Everything that stands on an event's page beside the event itself. */
export async function readEvent({ key, content }: PublishedRecord<EventContent>, edition: number) {
  const [figures, projects, totals, bases, funnel, signedAgain, parts] = await Promise.all([
    listFiguresOf('event', key, edition),
    listPublishedProjects({ event: key }, { sort: '-value', limit: shownProjects }, edition),
    getTotals({ event: key }, edition),
    valueBasesOf({ event: key }, edition),
    getFunnel({ event: key }, edition),
    listSignedAgainAt(key, edition),
    listPartsOf(key, edition),
  ])
  const signers = [...projects.rows, ...signedAgain].flatMap((row) => row.enterpriseKeys)
  const [titles, notes] = await Promise.all([
    titlesOf([...refsOf(content), ...signers.map((enterprise) => `enterprise:${enterprise}`)], edition),
    sourceNotes([content, ...figures.map((figure) => figure.content)], edition),
  ])
  return { figures, projects, totals, bases, funnel, signedAgain, parts, titles, notes }
}
export type EventReading = Awaited<ReturnType<typeof readEvent>>
