import type { EventRow } from '#lib/events/queries'
import { listFiguresOfMany, type AnnouncedFigure } from '#lib/figures/announced'
import { announcedTotals, coverageOf, type Coverage } from '#lib/figures/announced-totals'
import { totalsByEvent, type EventTotal } from '#lib/figures/by-event'
import { withParts, type FigureWithParts } from '#lib/figures/parts'
import { valueBasesByEvent } from '#lib/figures/value-bases'

/** One announced total of an event with its parts inside it, and how much of it is recorded. */
export interface CoveredTotal {
  figure: AnnouncedFigure
  parts: FigureWithParts[]
  coverage: Coverage
}

/** What was announced of an event beside what is recorded of it. */
export interface EventCoverage {
  /** Every announced total; where sources differ there are several, and they are never added. */
  announced: CoveredTotal[]
  recorded: EventTotal
}

/** Announced against recorded for each of several events at an edition. */
export async function coverageOfEvents(
  events: readonly string[],
  edition: number,
): Promise<Map<string, EventCoverage>> {
  const [figures, totals, bases] = await Promise.all([
    listFiguresOfMany('event', events, edition),
    totalsByEvent(events, edition),
    valueBasesByEvent(events, edition),
  ])
  const byEvent = Map.groupBy(figures, ({ content }) => content.subject.key)
  return new Map(
    events.flatMap((event) => {
      const recorded = totals.get(event)
      if (!recorded) return []
      const own = byEvent.get(event) ?? []
      const signings = withParts(own.filter(({ content }) => content.measure === 'signed'))
      const announced = announcedTotals(own).map((figure) => ({
        figure,
        parts: signings.find((node) => node.figure.key === figure.key)?.parts ?? [],
        coverage: coverageOf(figure, recorded, bases.get(event) ?? []),
      }))
      return [[event, { announced, recorded }]]
    }),
  )
}

/** An event with one of its announced totals, or with none. */
export interface CoverageLine {
  event: EventRow
  total: CoveredTotal | null
  recorded: EventTotal
}

/** A line for each announced total of each event, and one for an event without. */
export async function coverageLines(events: readonly EventRow[], edition: number): Promise<CoverageLine[]> {
  const keys = events.map(({ key }) => key)
  const coverage = await coverageOfEvents(keys, edition)
  return events.flatMap((event): CoverageLine[] => {
    const found = coverage.get(event.key)
    if (!found) return []
    const { announced, recorded } = found
    return announced.length === 0
      ? [{ event, total: null, recorded }]
      : announced.map((total) => ({ event, total, recorded }))
  })
}

/** True when there is something to compare: an announced total, or a recorded project. */
export const hasFigures = ({ total, recorded }: CoverageLine): boolean =>
  total !== null || recorded.count > 0 || recorded.leftOut > 0
