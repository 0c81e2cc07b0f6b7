import type { z } from 'zod'
import type { VersionColumns } from '#lib/editions/columns'
import type { Kind } from '#lib/editions/kinds'
import { announcedFigureColumns } from '#lib/figures/columns'
import { AnnouncedFigureContent } from '#lib/figures/schema'
import { enterpriseColumns } from '#lib/enterprises/columns'
import { EnterpriseContent } from '#lib/enterprises/schema'
import { eventColumns } from '#lib/events/columns'
import { EventContent } from '#lib/events/schema'
import { officerColumns } from '#lib/officers/columns'
import { OfficerContent } from '#lib/officers/schema'
import { opportunityColumns } from '#lib/opportunities/columns'
import { OpportunityContent } from '#lib/opportunities/schema'
import { parkColumns } from '#lib/parks/columns'
import { ParkContent } from '#lib/parks/schema'
import { policyColumns } from '#lib/policies/columns'
import { PolicyContent } from '#lib/policies/schema'
import { projectColumns } from '#lib/projects/columns'
import { ProjectContent } from '#lib/projects/schema'
import { sourceColumns } from '#lib/sources/columns'
import { SourceContent } from '#lib/sources/schema'

interface RecordKind<Schema extends z.ZodType> {
  schema: Schema
  columns: (content: z.output<Schema>) => VersionColumns
}
const kind = <Schema extends z.ZodType>(definition: RecordKind<Schema>) => definition

/** What each kind of record is made of. */
export const recordKinds = {
  source: kind({ schema: SourceContent, columns: sourceColumns }),
  park: kind({ schema: ParkContent, columns: parkColumns }),
  enterprise: kind({ schema: EnterpriseContent, columns: enterpriseColumns }),
  event: kind({ schema: EventContent, columns: eventColumns }),
  project: kind({ schema: ProjectContent, columns: projectColumns }),
  figure: kind({
    schema: AnnouncedFigureContent,
    columns: announcedFigureColumns,
  }),
  policy: kind({ schema: PolicyContent, columns: policyColumns }),
  opportunity: kind({ schema: OpportunityContent, columns: opportunityColumns }),
  officer: kind({ schema: OfficerContent, columns: officerColumns }),
} as const satisfies Record<Kind, unknown>

export type Validated =
  | { ok: true; content: Record<string, unknown>; columns: VersionColumns }
  | { ok: false; issues: z.core.$ZodIssue[] }

/** Content as its schema normalises it, with the columns computed from it; or what is wrong with it. */
export function validate(kind: Kind, content: unknown): Validated {
  const { schema, columns } = recordKinds[kind] as RecordKind<z.ZodType<Record<string, unknown>>>
  const parsed = schema.safeParse(content)
  return parsed.success
    ? { ok: true, content: parsed.data, columns: columns(parsed.data) }
    : { ok: false, issues: parsed.error.issues }
}
