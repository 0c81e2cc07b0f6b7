import { sql, type Sql } from '#lib/db/public'
import type { EditionNumber } from '#lib/editions/in-force'
import type { benefitKinds } from '#lib/policies/benefit-schema'

/** By the end that a policy states itself: still to come on the day of the edition, past, or none stated. */
export const validities = ['valid', 'expired', 'notStated'] as const
export type Validity = (typeof validities)[number]

/** The day of an edition in Beijing, `2024-08-31`. */
const dayOf = (edition: EditionNumber): Sql =>
  sql`(SELECT to_char(published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') FROM published_edition WHERE number = ${edition})`

/** The condition for what `hasExpired` says of a policy on the day of the edition. */
export function withValidity(validity: Validity, edition: EditionNumber): Sql {
  const until = sql`content->>'validUntil'`
  if (validity === 'notStated') return sql`${until} IS NULL`
  const expired = sql`(${until}) COLLATE "C" < left(${dayOf(edition)}, length(${until}))`
  return validity === 'expired' ? expired : sql`NOT (${expired})`
}

/** The condition that one item at least gives this kind of benefit. */
export function withBenefit(kind: (typeof benefitKinds)[number]): Sql {
  return sql`content->'offers' @> jsonb_build_array(jsonb_build_object('benefit', ${kind}::text))`
}
