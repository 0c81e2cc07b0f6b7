import type { Locale } from '#lib/i18n/locales'

export type InBoth = Record<Locale, string>

/** The document in which an announced figure was read. */
export interface CitedSource {
  /** Headline as printed; null when none was read. */
  title: string | null
  publisher: InBoth
  /** Year, month or day, as exact as it is known. */
  publishedOn: string
}

/** All that a citation of one figure says, in both languages, as text. It depends on the receipt alone. */
export interface CitedFigure {
  /** The receipt's name, such as `e2-7k4m9tdq2f3h`. */
  receipt: string
  /** The receipt's absolute and permanent address. */
  address: InBoth
  /** What the number counts: one line without a full stop. */
  title: InBoth
  /** The number with its unit; null: not disclosed, which is not zero. */
  number: InBoth | null
  /** What keeps the number from being misread: measure and base of a share, the whole of a part. Null: nothing. */
  qualifier: InBoth | null
  /** Of a recorded total: how many projects it counts, and of how many of them the value (the funds) is not known. */
  counted: { of: 'value' | 'funds'; count: number; unknown: number } | null
  /** Of an announced figure: who announced it (null: the source names nobody) and where that was read. */
  announced: { by: InBoth | null; source: CitedSource | null } | null
  /** Who operates the portal, from its settings; null: not set, and then no publisher is named. */
  publisher: Record<Locale, string | null>
  /** The portal's own name. */
  site: InBoth
  edition: number
  /** The day in Beijing on which the edition was published: `2026-11-24`. */
  publishedOn: string
  /** The day on which the reader opened it; null unless the reader gave it. */
  accessedOn: string | null
}
