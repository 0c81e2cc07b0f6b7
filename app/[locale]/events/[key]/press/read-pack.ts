import { readEvent } from '#app/[locale]/events/[key]/read-event'
import type { PublishedRecord } from '#lib/editions/queries'
import { getPublishedEvent } from '#lib/events/queries'
import type { EventContent } from '#lib/events/schema'
import { answerOf } from '#lib/figures/answer'
import { figureWords } from '#lib/figures/words'
import { pressFigures } from '#lib/press/receipts'
import type { PressContent } from '#lib/press/schema'
import { eventShares } from '#lib/press/shares'

/** A pack as its page shows it, released or in preview. */
export interface ShownPack {
  event: string
  edition: number
  releaseAt: Date
  content: PressContent
  /** Null in preview: packs are numbered when they are released. */
  number: number | null
}

/** Everything that stands in a press pack: the event's page at the pack's edition, the shares, and each number by itself. */
export async function readPack({ event: key, edition }: ShownPack) {
  const event: PublishedRecord<EventContent> | null = await getPublishedEvent(key, edition)
  if (!event) throw new Error(`event ${key} is not public in edition ${edition}`)
  const [reading, shares] = await Promise.all([readEvent(event, edition), eventShares(key, edition)])
  const figures = await Promise.all(
    pressFigures(key, reading.figures, shares).map(async (figure) => ({
      figure,
      answer: await answerOf(figure, edition),
      words: {
        zh: (await figureWords(figure, edition, 'zh')).title,
        en: (await figureWords(figure, edition, 'en')).title,
      },
    })),
  )
  return { event, reading, shares, figures }
}
export type PackReading = Awaited<ReturnType<typeof readPack>>
