import { z } from 'zod'
import { PartialDate } from '#lib/dates/partial-date'
import { Bilingual, Citations, Key, Note, hasName, nameRequired, names } from '#lib/editions/fields'
import { Amount } from '#lib/money/schema'
import { PlaceCode } from '#lib/places/schema'

/** `unstated`: the source says signed and not what was signed. Never taken for a contract silently. */
export const agreements = ['contract', 'framework', 'intention', 'unstated'] as const
/** The stages that follow one another: a project that has reached one has passed those before it. */
export const milestones = ['signed', 'registered', 'started', 'completed', 'producing'] as const
export type Milestone = (typeof milestones)[number]
export const stages = [...milestones, 'ended'] as const
/** What a value is, as its source calls it. A total investment is another measure than a contract value. */
export const valueBases = ['contractValue', 'totalInvestment', 'unstated'] as const
export type ValueBasis = (typeof valueBases)[number]
export const industries4567 = [
  'digital-economy',
  'bio-economy',
  'ice-snow-economy',
  'creative-design',
  'aerospace',
  'electronic-information',
  'new-materials',
  'high-end-equipment',
  'agricultural-machinery',
  'energy',
  'chemicals',
  'food',
  'medicine',
  'automobiles',
  'light-industry',
  'information-services',
  'modern-finance',
  'modern-logistics',
  'service-manufacturing',
  'tourism-wellness',
  'elderly-child-care',
  'culture-entertainment',
] as const
export const gbSections = [...'ABCDEFGHIJKLMNOPQRST'] as [string, ...string[]]

/** One thing that was signed: the unit that is counted and summed. */
export const ProjectContent = z
  .strictObject({
    ...names,
    /** `notReported`: the project is settled or planned and no source reports a signing; it is never counted. */
    signing: z.enum(['signed', 'notReported'], { error: 'choose' }),
    /** The event of its first signing. */
    event: Key.nullable(),
    signedOn: PartialDate.nullable(),
    dateNote: Note,
    /** Later signings of the same project elsewhere; a project counts once, at its first. */
    laterSignings: z
      .array(
        z.strictObject({
          event: Key.nullable(),
          on: PartialDate,
          sources: Citations,
        }),
      )
      .max(10)
      .default([]),
    agreement: z.enum(agreements, { error: 'choose' }),
    enterprises: z.array(Key).max(30).default([]),
    localParties: z
      .array(z.strictObject({ name: Bilingual, park: Key.nullable().default(null) }))
      .max(20)
      .default([]),
    /** Contract value or total investment as the source calls it; null: not disclosed. */
    value: Amount.nullable(),
    valueBasis: z.enum(valueBases, { error: 'choose' }).nullable(),
    /** Capital increases, each the increment and never the new total. */
    increases: z
      .array(z.strictObject({ on: PartialDate, value: Amount, sources: Citations }))
      .max(20)
      .default([]),
    /** Three classifications, each only as a source gives it; none is derived from another. */
    industryPrinted: Note,
    industry: z.enum(industries4567, { error: 'choose' }).nullable(),
    gbSection: z.enum(gbSections, { error: 'choose' }).nullable(),
    /** Whether a source calls it strategic emerging; null: not stated. */
    strategic: z.boolean().nullable(),
    placeCode: PlaceCode.nullable(),
    place: Note,
    park: Key.nullable().default(null),
    /** Dated history of stages, oldest first. */
    stages: z
      .array(
        z.strictObject({
          stage: z.enum(stages, { error: 'choose' }),
          on: PartialDate,
          note: Note,
          sources: Citations,
        }),
      )
      .max(30)
      .default([]),
    /**
     * Readings of the funds in place (到位资金), each the total paid in up to its day. A later reading replaces an earlier
     * one and is never added to it.
     */
    funds: z
      .array(z.strictObject({ on: PartialDate, total: Amount, note: Note, sources: Citations }))
      .max(60)
      .default([]),
    note: Note,
    sources: Citations,
  })
  .refine(hasName, nameRequired)
  .refine((project) => project.signing === 'signed' || project.event === null, {
    error: 'eventNeedsSigning',
    path: ['event'],
  })
  .refine((project) => (project.value === null) === (project.valueBasis === null), {
    error: 'valueNeedsBasis',
    path: ['valueBasis'],
  })
export type ProjectContent = z.infer<typeof ProjectContent>
