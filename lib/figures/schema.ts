import { z } from 'zod'
import { PartialDate } from '#lib/dates/partial-date'
import { Bilingual, Citations, Key, Note, text } from '#lib/editions/fields'
import { Amount, Bound, DecimalText } from '#lib/money/schema'

export const subjects = ['event', 'park', 'enterprise', 'project', 'place'] as const

/** What kind of fact a figure is. Only `signed` figures are totals of signings; no two kinds are ever added. */
export const measures = [
  'signed',
  'share',
  'offered',
  'participation',
  'estimate',
  'investmentDone',
  'output',
  'outputTarget',
  'registeredCapital',
  'trade',
  'employment',
  'capacity',
  'parkStatistic',
  'plan',
  'cooperation',
  'other',
] as const

/** A number that an authority or a source announced, kept as printed. */
export const AnnouncedFigureContent = z
  .strictObject({
    /** What it counts, in the portal's words. */
    name: Bilingual,
    subject: z.strictObject({
      kind: z.enum(subjects, { error: 'choose' }),
      /** The record's key, or for a place its GB/T 2260 code. */
      key: text(80),
    }),
    measure: z.enum(measures, { error: 'choose' }),
    /** A number that is not money: projects, persons, square kilometres, percent. */
    quantity: z
      .strictObject({
        number: DecimalText,
        unit: Bilingual,
        bound: Bound.default('exact'),
      })
      .nullable()
      .default(null),
    amount: Amount.nullable().default(null),
    /** Conversions the source printed itself; never recomputed. */
    printedConversions: z.array(Amount).max(5).default([]),
    /** For a share: what it is a share of, and whether the source says so. */
    base: z.strictObject({ statement: Bilingual, stated: z.boolean() }).nullable().default(null),
    on: PartialDate.nullable(),
    until: PartialDate.nullable().default(null),
    attributedTo: Note,
    /** The figure of which this one is a part; the two are never added. */
    partOf: Key.nullable().default(null),
    /** An earlier reading of the same series that this one replaces. */
    replaces: Key.nullable().default(null),
    /** Figures of other sources that say otherwise; both are kept. */
    disagreesWith: z.array(Key).max(10).default([]),
    note: Note,
    sources: Citations,
  })
  .refine((figure) => figure.quantity !== null || figure.amount !== null, {
    error: 'figureRequired',
    path: ['amount'],
  })
  .refine((figure) => figure.measure !== 'share' || figure.base !== null, {
    error: 'shareNeedsBase',
    path: ['base'],
  })
export type AnnouncedFigureContent = z.infer<typeof AnnouncedFigureContent>
