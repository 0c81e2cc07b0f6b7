import { sql } from '#lib/db/public'
import { listRows } from '#lib/editions/rows'
import { eventsWhere, type EventRow } from '#lib/events/queries'
import type { EventContent } from '#lib/events/schema'

/** The events at which an enterprise was present, newest first. To attend is not to sign. */
export async function listAttendedBy(enterprise: string, edition: number): Promise<EventRow[]> {
  const where = sql`${eventsWhere({}, edition)} AND enterprise_keys @> ARRAY[${enterprise}]`
  return (await listRows<EventContent>(where, { sort: '-date', limit: 200 })).rows
}
