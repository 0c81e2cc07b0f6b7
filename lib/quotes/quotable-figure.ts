import type { Decimal } from 'decimal.js'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import type { Figure } from '#lib/figures/figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'
import type { UnitClass } from '#lib/quotes/unit-words'

type Shown = Pick<AnnouncedFigureContent, 'quantity' | 'amount'>

/** One number that a quote may mean: a part of an announced figure, or a recorded total or share, as one edition has it. */
export interface QuotableFigure {
  figure: Figure
  /** Figures with one text here belong together: the count and the value of the same signings. */
  group: string
  /** The number with its unit, alone. A printed conversion is a number of its own. */
  shown: Shown
  conversion: boolean
  kind: 'money' | 'percent' | 'count'
  /** A total of signings: what a quote most likely means. */
  signed: boolean
  /** In yuan, dollars, percent or whole things; of a recorded share exact to sixty digits. */
  value: Decimal
  /** The value as a plain number, to sift by before anything is compared. */
  size: number
  currency: 'CNY' | 'USD' | null
  unit: UnitClass | null
  /** The powers of ten in which it was printed, or in which the portal prints it. */
  scales: readonly string[]
  bound: NonNullable<Shown['amount']>['bound']
  name: { zh: string; en: string } | null
  /** Years it is about; `all` for a recorded total of every year, null when no year is known. */
  years: readonly string[] | 'all' | null
  /** The prefecture it is about alone, or null. */
  city: string | null
  /** The record it is about, as `kind:key`; null for recorded totals. */
  subject: string | null
  /** Of a share: what it is a share of, in the words of its record and by class; class null when no source says. */
  base: { statement: { zh: string; en: string } | null; of: QuotedNumber['base'] } | null
  partOf: string | null
  replacedBy: string | null
  /** An edition that has it, and the edition since which it reads otherwise; null while it stands. */
  edition: number
  until: number | null
}

/** All that can be quoted at one edition, and each announced figure whole, by its key. */
export interface QuotableFigures {
  figures: readonly QuotableFigure[]
  announced: ReadonlyMap<string, Shown & { name: { zh: string; en: string } }>
}
