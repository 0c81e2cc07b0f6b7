import type { EventRow } from '#lib/events/queries'
import { listFiguresOfMany, type AnnouncedFigure } from '#lib/figures/announced'
import { announcedTotals } from '#lib/figures/announced-totals'
import { totalsByEvent, type EventTotal } from '#lib/figures/by-event'

/** What was announced and what is recorded of each event of a list. */
export async function figuresOfEvents(
  rows: readonly EventRow[],
  edition: number,
): Promise<{ announced: Map<string, AnnouncedFigure[]>; recorded: Map<string, EventTotal> }> {
  const keys = rows.map(({ key }) => key)
  const [figures, recorded] = await Promise.all([
    listFiguresOfMany('event', keys, edition),
    totalsByEvent(keys, edition),
  ])
  return { announced: Map.groupBy(announcedTotals(figures), ({ content }) => content.subject.key), recorded }
}
