import { announcedNumbers } from '#lib/quotes/announced-figures'
import type { QuotableFigures } from '#lib/quotes/quotable-figure'
import { recordedNumbers } from '#lib/quotes/recorded-figures'

/** Reads all numbers that a quote may mean at an edition, with those of older editions: three queries, however many. */
export async function readQuotableFigures(edition: number): Promise<QuotableFigures> {
  const [{ figures, announced }, recorded] = await Promise.all([
    announcedNumbers(edition),
    recordedNumbers(edition),
  ])
  return { figures: [...figures, ...recorded], announced }
}

const kept = new Map<number, Promise<QuotableFigures>>()
const mostKept = 3

/** The same, kept for the editions asked for last: an edition's numbers never change. */
export function quotableFigures(edition: number): Promise<QuotableFigures> {
  const found = kept.get(edition)
  kept.delete(edition)
  const reading = found ?? readQuotableFigures(edition)
  kept.set(edition, reading)
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
  if (!found) reading.catch(() => kept.delete(edition))
  return reading
}
