import { z } from 'zod'
import { FullDate } from '#lib/dates/full-date'
import { PartialDate } from '#lib/dates/partial-date'
import { Bilingual, Citations, Key, Note, hasName, nameRequired, names } from '#lib/editions/fields'
import { Amount, DecimalText } from '#lib/money/schema'
import { PlaceCode } from '#lib/places/schema'
import { gbSections, industries4567 } from '#lib/projects/schema'

/**
 * `open`: offered now, and confirmed in time. `unconfirmed`: nobody has confirmed it in time; the portal marks it, and
 * withdraws it later. `past`: an offer of a past event, kept as a dated fact; nobody maintains it.
 */
export const standings = ['open', 'unconfirmed', 'past'] as const
export type Standing = (typeof standings)[number]

export const cooperationForms = [
  'soleInvestment',
  'jointVenture',
  'cooperation',
  'acquisition',
  'lease',
  'other',
] as const

/** A project, or a published list of projects, that seeks an investor. Never counted as a signing. */
export const OpportunityContent = z
  .strictObject({
    ...names,
    /** What is sought, in the portal's words. */
    sought: Bilingual,
    standing: z.enum(standings, { error: 'choose' }).default('open'),
    /** For a list that was offered as one: how many projects it holds, as printed. Null for a single project. */
    offered: DecimalText.nullable().default(null),
    industryPrinted: Note,
    industry: z.enum(industries4567, { error: 'choose' }).nullable().default(null),
    gbSection: z.enum(gbSections, { error: 'choose' }).nullable().default(null),
    placeCode: PlaceCode.nullable(),
    place: Note,
    park: Key.nullable().default(null),
    /** The event at which it was put forward. */
    event: Key.nullable().default(null),
    /** Total investment as stated; null: not stated. Not contract value. */
    investment: Amount.nullable().default(null),
    cooperation: z
      .array(z.enum(cooperationForms, { error: 'choose' }))
      .max(6)
      .default([]),
    cooperationNote: Note,
    land: Note,
    infrastructure: Note,
    /** What the offering side gives. */
    given: Note,
    documents: z
      .array(z.strictObject({ name: Bilingual, url: z.url({ protocol: /^https?$/, error: 'url' }) }))
      .max(20)
      .default([]),
    /** Key of the officer in charge; null: whoever answers for the industry and place. */
    officer: Key.nullable().default(null),
    /** The day on which the offering side last said that it stands. */
    confirmedOn: PartialDate,
    /** The last day on which it is offered; null: none is stated. */
    expiresOn: FullDate.nullable().default(null),
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
  .refine(({ standing, confirmedOn }) => standing === 'past' || FullDate.safeParse(confirmedOn).success, {
    error: 'fullDate',
    path: ['confirmedOn'],
  })
export type OpportunityContent = z.infer<typeof OpportunityContent>
