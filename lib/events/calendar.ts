import { join, publicDb, sql, type Sql } from '#lib/db/public'
import type { Change } from '#lib/editions/kinds'
import type { Titles } from '#lib/editions/queries'
import { eventConditions, type EventFilter } from '#lib/events/queries'
import type { EventContent } from '#lib/events/schema'

/** An event as a calendar keeps it: withdrawn ones stay in it, so that those who took them in learn of it. */
export interface CalendarEvent extends Titles {
  key: string
  content: EventContent
  change: Change
  /** Why the version was made; a first publication has none. */
  reason: string | null
  /** How many versions came before this one: it grows with each. */
  sequence: number
  createdAt: Date
  modifiedAt: Date
}

/** The events of a filter at an edition, withdrawn ones too, newest first; with `key` that one event alone. */
export async function listCalendarEvents(
  filter: EventFilter & { key?: string },
  edition: number,
): Promise<CalendarEvent[]> {
  const { key } = filter
  const conditions = [...eventConditions(filter), key !== undefined && sql`key = ${key}`]
  const asked = [sql`true`, ...conditions.filter((one): one is Sql => typeof one === 'object')]
  const versions = sql`FROM published_version AS earlier JOIN published_edition ON number = earlier.from_edition
    WHERE earlier.record_id = published_version.record_id AND earlier.from_edition <= published_version.from_edition`
  return publicDb().$queryRaw`
    SELECT key, title_zh AS "titleZh", title_en AS "titleEn", content, change, reason,
      (SELECT count(*)::int - 1 ${versions}) AS sequence,
      (SELECT min(published_at) ${versions}) AS "createdAt",
      (SELECT published_at FROM published_edition WHERE number = from_edition) AS "modifiedAt"
    FROM published_version
    WHERE kind = 'event' AND from_edition <= ${edition} AND (until_edition IS NULL OR until_edition > ${edition})
      AND ${join(asked, ' AND ')}
    ORDER BY on_date DESC, key DESC`
}
