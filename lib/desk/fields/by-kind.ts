import { enterpriseFields } from '#lib/desk/fields/enterprise'
import { eventFields } from '#lib/desk/fields/event'
import type { Field } from '#lib/desk/fields/field'
import { figureFields } from '#lib/desk/fields/figure'
import { officerFields } from '#lib/desk/fields/officer'
import { opportunityFields } from '#lib/desk/fields/opportunity'
import { parkFields } from '#lib/desk/fields/park'
import { policyFields } from '#lib/desk/fields/policy'
import { partyFields, projectFields, signingFields } from '#lib/desk/fields/project'
import { sourceFields } from '#lib/desk/fields/source'
import type { Kind } from '#lib/editions/kinds'

/** The questions of each kind of record, in the order in which they are asked. */
export const fieldsOf: Record<Kind, readonly Field[]> = {
  source: sourceFields,
  park: parkFields,
  enterprise: enterpriseFields,
  event: eventFields,
  project: [...signingFields, ...partyFields, ...projectFields],
  figure: figureFields,
  policy: policyFields,
  opportunity: opportunityFields,
  officer: officerFields,
}

/** The steps of recording a signing, before its answers are checked. */
export const steps = ['event', 'enterprises', 'project'] as const
export type Step = (typeof steps)[number]

export function isStep(text: unknown): text is Step {
  return (steps as readonly unknown[]).includes(text)
}

/** The questions of one step, of a record begun in the middle of another (`brief`), or of the whole record. */
export function fieldsFor(kind: Kind, part: Step | 'brief' | null): readonly Field[] {
  if (part === 'brief') return fieldsOf[kind].filter((field) => field.brief || kind === 'source')
  if (kind !== 'project' || part === null) return fieldsOf[kind]
  return { event: signingFields, enterprises: partyFields, project: projectFields }[part]
}
