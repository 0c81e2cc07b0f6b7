import type { Edition } from '#lib/editions/as-of'
import type { Locale } from '#lib/i18n/locales'

/** A number in the portal's signature: large, its unit small, and under it what it counts. */
export interface CardBlock {
  number: string
  unit: string
  /** Whole yuan in words, of money in yuan. */
  exact?: string
  says: string
}

/** What an event, a project or a figure says of itself in a small space: on a picture, or in a frame of another site. */
export interface Card {
  /** What kind of thing it is, and its reference where it has one. */
  kind: string
  title: string
  /** When and where, in a line. */
  facts: string[]
  /** At most two. They stand side by side and are never added. */
  blocks: CardBlock[]
  /** What is missing or stands beside the numbers; null: nothing. */
  note: string | null
  /** Where the numbers come from. */
  source: string
  edition: Edition
}

/** A card in one line, for those who do not see it. */
export function cardText({ kind, title, blocks, note }: Card, locale: Locale): string {
  const [colon, space, stop] = locale === 'zh' ? ['：', '', '；'] : [': ', ' ', '; ']
  const numbers = blocks.map(({ number, unit, says }) => `${number}${space}${unit}${colon}${says}`)
  return [`${kind}${colon}${title}`, ...numbers, ...(note ? [note] : [])].join(stop)
}
