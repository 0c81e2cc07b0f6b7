import { z } from 'zod'
import { Language } from '#app/data/feed'
import { CorrectionFilter } from '#lib/corrections/filter'
import { anyObject } from '#lib/descriptions/answer-schemas'
import { editionParameters, type DocumentedPath } from '#lib/descriptions/openapi'
import { ListParameters } from '#lib/editions/parameters'
import { EventFilter } from '#lib/events/queries'
import { feedFormats, feedMediaTypes, feedNames, type FeedName } from '#lib/feeds/addresses'
import { OpportunityFilter } from '#lib/opportunities/queries'
import { ParkFilter } from '#lib/parks/queries'
import { PolicyFilter } from '#lib/policies/queries'
import { inBoth } from '#lib/portal/identity'
import { ProjectFilter } from '#lib/projects/filter'

const language = z.object(Language)
const limit = z.object({ limit: ListParameters.shape.limit })
const filters: Record<FeedName, z.ZodObject> = {
  signings: ProjectFilter,
  events: EventFilter,
  opportunities: OpportunityFilter,
  parks: ParkFilter,
  policies: PolicyFilter,
  corrections: CorrectionFilter,
}

/** The feeds and calendars among the addresses under /data. */
export const documentedFeeds: readonly DocumentedPath[] = [
  ...feedNames.flatMap((name) =>
    feedFormats.map((format): DocumentedPath => ({
      path: `/data/feeds/${name}.${format}`,
      says: inBoth((t) => t('files.paths.feed', { name: t(`feeds.title.${name}`), form: format })),
      query: [filters[name], language, limit, editionParameters],
      answers: { [feedMediaTypes[format]]: format === 'json' ? anyObject : null },
      problems: [400],
    })),
  ),
  {
    path: '/data/events.ics',
    says: inBoth((t) => t('files.paths.calendar')),
    query: [EventFilter, language, editionParameters],
    answers: { 'text/calendar': null },
    problems: [400],
  },
  {
    path: '/data/events/{event}.ics',
    says: inBoth((t) => t('files.paths.eventCalendar')),
    inPath: {
      event: {
        schema: { type: 'string', pattern: '^[A-Za-z0-9-]{1,80}$' },
        example: 'industry-transfer-2024',
        says: inBoth((t) => t('files.paths.event')),
      },
    },
    query: [language, editionParameters],
    answers: { 'text/calendar': null },
    problems: [400, 404],
  },
]
