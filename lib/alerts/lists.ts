import type { z } from 'zod'
import type { AlertList } from '#lib/alerts/names'
import { CorrectionFilter } from '#lib/corrections/filter'
import type { Sql } from '#lib/db/public'
import type { Kind } from '#lib/editions/kinds'
import { readParameters, type RawParameters } from '#lib/editions/parameters'
import { EventFilter, eventsWhere } from '#lib/events/queries'
import type { FeedName } from '#lib/feeds/addresses'
import { OpportunityFilter, opportunitiesWhere } from '#lib/opportunities/queries'
import { ParkFilter, parksWhere } from '#lib/parks/queries'
import { PolicyFilter, policiesWhere } from '#lib/policies/queries'
import { ProjectFilter } from '#lib/projects/filter'
import { projectsWhere } from '#lib/projects/queries'

interface ListOfRecords {
  schema: z.ZodObject
  /** Absent for the log of corrections, which lists changes of every kind of record. */
  records?: { kind: Kind; where: (filter: Record<string, string>, edition: number) => Sql }
  feed: FeedName
}

/** Every filter value is text once it was read, so that one shape serves all lists. */
const ofRecords = <Filter>(
  schema: z.ZodObject,
  kind: Kind,
  where: (filter: Filter, edition: number) => Sql,
  feed: FeedName,
): ListOfRecords => ({
  schema,
  records: { kind, where: (filter, edition) => where(filter as Filter, edition) },
  feed,
})

export const alertedLists: Record<AlertList, ListOfRecords> = {
  projects: ofRecords<ProjectFilter>(ProjectFilter, 'project', projectsWhere, 'signings'),
  events: ofRecords<EventFilter>(EventFilter, 'event', eventsWhere, 'events'),
  opportunities: ofRecords<OpportunityFilter>(
    OpportunityFilter,
    'opportunity',
    opportunitiesWhere,
    'opportunities',
  ),
  policies: ofRecords<PolicyFilter>(PolicyFilter, 'policy', policiesWhere, 'policies'),
  parks: ofRecords<ParkFilter>(ParkFilter, 'park', parksWhere, 'parks'),
  corrections: { schema: CorrectionFilter, feed: 'corrections' },
}

export type AlertFilter = Record<string, string>

/** A list's filter from query parameters, without order and paging; null when one of its values means nothing there. */
export function readAlertFilter(list: AlertList, raw: RawParameters): AlertFilter | null {
  const { schema } = alertedLists[list]
  const wanted = Object.fromEntries(Object.entries(raw).filter(([name]) => name in schema.shape))
  const { filter, problems } = readParameters(schema, wanted)
  if (problems.length > 0) return null
  const texts = Object.entries(filter).map(([name, value]) => [name, String(value)] as const)
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The filter as it is kept and compared, and back. */
export const filterText = (filter: AlertFilter): string => new URLSearchParams(filter).toString()
export const parseFilter = (text: string): AlertFilter => Object.fromEntries(new URLSearchParams(text))
