import { titlesOf, type PublishedRecord } from '#lib/editions/queries'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import { listAttendedBy } from '#lib/events/attended'
import { listFiguresOf } from '#lib/figures/announced'
import { getTotals } from '#lib/figures/queries'
import { listPublishedProjects } from '#lib/projects/queries'
import { sourceNotes } from '#lib/sources/notes'

/** The most projects that an enterprise's page lists itself; the project list has them all. */
const shownProjects = 100

/** Everything that stands on an enterprise's page beside the enterprise itself. */
export async function readEnterprise({ key, content }: PublishedRecord<EnterpriseContent>, edition: number) {
  const [figures, projects, totals, attended] = await Promise.all([
    listFiguresOf('enterprise', key, edition),
    listPublishedProjects({ enterprise: key }, { sort: '-date', limit: shownProjects }, edition),
    getTotals({ enterprise: key }, edition),
    listAttendedBy(key, edition),
  ])
  const presence = attended.flatMap((event) =>
    event.content.attendance.filter(({ enterprise }) => enterprise === key),
  )
  const refs = projects.rows.flatMap(({ eventKey, enterpriseKeys }) => [
    ...(eventKey === null ? [] : [`event:${eventKey}`]),
    ...enterpriseKeys.map((enterprise) => `enterprise:${enterprise}`),
  ])
  const [titles, notes] = await Promise.all([
    titlesOf(refs, edition),
    sourceNotes([content, presence, ...figures.map((figure) => figure.content)], edition),
  ])
  return { figures, projects, totals, attended, titles, notes }
}
export type EnterpriseReading = Awaited<ReturnType<typeof readEnterprise>>
