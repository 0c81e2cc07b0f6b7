import { latestEdition } from '#lib/editions/as-of'
import { listPublishedProjects } from '#lib/projects/queries'
import type { ProjectFilter } from '#lib/projects/filter'

/** What the cases ask for: it exists at every size and grows in proportion, unless the name says otherwise. */
export interface Ground {
  edition: number
  /** The edition in the middle of the history: what is newer is about half of all. */
  middleEdition: number
  filter: ProjectFilter
  /** The cursor of the last full page of that filter, newest first. */
  deep: string
  /** An event of about a hundred projects, however many there are in all. */
  event: string
}

export const filter: ProjectFilter = { city: '230100', industry: 'digital-economy' }

export async function surveyGround(): Promise<Ground> {
  const { number: edition } = await latestEdition()
  const { rows } = await listPublishedProjects(filter, { sort: 'date', limit: 60 }, edition)
  const last = rows.at(-1)
  if (rows.length < 60 || !last) throw new Error('too few synthetic projects: 10,000 are the least')
  return {
    edition,
    middleEdition: Math.ceil(edition / 2),
    filter,
    deep: `${last.onDate}~${last.key}`,
    event: 'synthetic-event-7',
  }
}
