import { z } from 'zod'
import { sql } from '#lib/db/public'
import { inForce } from '#lib/editions/in-force'
import { SearchText } from '#lib/editions/parameters'
import { publishedReads } from '#lib/editions/reads'
import type { Row } from '#lib/editions/rows'
import { forms, relations, type EnterpriseContent } from '#lib/enterprises/schema'
import { matching } from '#lib/search/where'

export type EnterpriseRow = Row<EnterpriseContent>

export const EnterpriseFilter = z.object({
  q: SearchText.optional(),
  form: z.enum(forms).optional(),
  relation: z.enum(relations).optional(),
  /** Only those that signed a recorded project. */
  signed: z.literal('1').optional(),
})
export type EnterpriseFilter = z.infer<typeof EnterpriseFilter>

export const {
  where: enterprisesWhere,
  list: listPublishedEnterprises,
  each: eachPublishedEnterprise,
  count: countPublishedEnterprises,
  get: getPublishedEnterprise,
} = publishedReads<EnterpriseContent, EnterpriseFilter>(
  'enterprise',
  ({ q, form, relation, signed }, edition) => [
    q !== undefined && matching(q),
    form !== undefined && sql`content->>'form' = ${form}`,
    relation !== undefined && sql`content->'relations' @> ${JSON.stringify([{ type: relation }])}::jsonb`,
    signed !== undefined &&
      sql`key IN (SELECT unnest(enterprise_keys) FROM published_version
      WHERE kind = 'project' AND counting <> 'notSigned' AND ${inForce(edition)})`,
  ],
)
