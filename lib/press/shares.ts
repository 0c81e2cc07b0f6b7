import { shareOf } from '#lib/figures/answer'
import { recordedFigure, type RecordedFigure } from '#lib/figures/figure'
import { getBreakdown, getTotals, type Total } from '#lib/figures/queries'

/** A part of recorded projects in percent of its base, by number and by value; null where that cannot be computed. */
export interface RecordedShare {
  /** A GB/T 2260 code of a prefecture, or `none` where the record names no place; null for the event as a whole. */
  city: string | null
  part: Total
  percent: { count: string | null; value: string | null }
  /** The figures that the two percentages are. */
  byCount: RecordedFigure
  byValue: RecordedFigure
}

export interface EventShares {
  /** All recorded projects of the edition: the base of `ofAll`. */
  all: Total
  ofAll: RecordedShare
  /**
   * The recorded projects of the event by prefecture, largest number first; their base is the event's own total. Empty
   * when all of them are in one place: there is nothing to share.
   */
  byCity: RecordedShare[]
}

/** The shares of an event's recorded projects at an edition. The parts of one base add up to it and never overlap. */
export async function eventShares(event: string, edition: number): Promise<EventShares> {
  const [all, own, cities] = await Promise.all([
    getTotals({}, edition),
    getTotals({ event }, edition),
    getBreakdown({ event }, edition, 'city'),
  ])
  return {
    all,
    ofAll: {
      city: null,
      part: own,
      percent: shareOf(own, all),
      byCount: recordedFigure({ event }, 'count', ['event']),
      byValue: recordedFigure({ event }, 'value', ['event']),
    },
    byCity: (cities.length > 1 ? cities : [])
      .map(({ value, ...part }) => ({
        city: value,
        part,
        percent: shareOf(part, own),
        byCount: recordedFigure({ event, city: value }, 'count', ['city']),
        byValue: recordedFigure({ event, city: value }, 'value', ['city']),
      }))
      .sort((a, b) => b.part.count - a.part.count || a.city.localeCompare(b.city)),
  }
}
