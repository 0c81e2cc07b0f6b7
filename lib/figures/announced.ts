import { z } from 'zod'
import { sql } from '#lib/db/public'
import { inYear } from '#lib/dates/where'
import { Key } from '#lib/editions/fields'
import { SearchText, Year } from '#lib/editions/parameters'
import { publishedReads } from '#lib/editions/reads'
import { listPublished, type PublishedRecord } from '#lib/editions/queries'
import type { Row } from '#lib/editions/rows'
import { measures, subjects, type AnnouncedFigureContent } from '#lib/figures/schema'
import { matching } from '#lib/search/where'

export type AnnouncedFigureRow = Row<AnnouncedFigureContent>
export type AnnouncedFigure = PublishedRecord<AnnouncedFigureContent>

export const AnnouncedFigureFilter = z.object({
  q: SearchText.optional(),
  event: Key.optional(),
  park: Key.optional(),
  subject: z.enum(subjects).optional(),
  measure: z.enum(measures).optional(),
  year: Year.optional(),
})
export type AnnouncedFigureFilter = z.infer<typeof AnnouncedFigureFilter>

export const {
  where: announcedFiguresWhere,
  list: listPublishedFigures,
  each: eachPublishedFigure,
  count: countPublishedFigures,
  get: getPublishedFigure,
} = publishedReads<AnnouncedFigureContent, AnnouncedFigureFilter>('figure', (filter) => [
  filter.q !== undefined && matching(filter.q),
  filter.event !== undefined && sql`event_key = ${filter.event}`,
  filter.park !== undefined && sql`park_key = ${filter.park}`,
  filter.subject !== undefined && sql`subject_kind = ${filter.subject}`,
  filter.measure !== undefined && sql`content->>'measure' = ${filter.measure}`,
  filter.year !== undefined && inYear(filter.year),
])

/** What was announced about one event, park, enterprise, project or place, newest first. */
export function listFiguresOf(
  kind: (typeof subjects)[number],
  key: string,
  edition: number,
): Promise<AnnouncedFigure[]> {
  return listPublished<AnnouncedFigureContent>(
    'figure',
    sql`subject_kind = ${kind} AND subject_key = ${key}`,
    edition,
  )
}

/** What was announced about several records of one kind, such as the events of a list. */
export function listFiguresOfMany(
  kind: (typeof subjects)[number],
  keys: readonly string[],
  edition: number,
): Promise<AnnouncedFigure[]> {
  return listPublished<AnnouncedFigureContent>(
    'figure',
    sql`subject_kind = ${kind} AND subject_key = ANY (${[...keys]})`,
    edition,
  )
}
