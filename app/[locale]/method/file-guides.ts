import { enterpriseColumns } from '#lib/enterprises/export'
import { EnterpriseFilter } from '#lib/enterprises/queries'
import { eventColumns } from '#lib/events/export'
import { EventFilter } from '#lib/events/queries'
import { AnnouncedFigureFilter } from '#lib/figures/announced'
import { announcedFigureColumns } from '#lib/figures/export'
import type { Messages } from '#lib/i18n/messages'
import { parkColumns } from '#lib/parks/export'
import { ParkFilter } from '#lib/parks/queries'
import { policyColumns } from '#lib/policies/export'
import { PolicyFilter } from '#lib/policies/queries'
import { projectColumns } from '#lib/projects/export'
import { ProjectFilter } from '#lib/projects/filter'
import { sourceColumns } from '#lib/sources/export'
import { SourceFilter } from '#lib/sources/queries'

/** A column that the guide has words for: one without does not compile. */
export type ColumnName = keyof Messages['figures']['files']['columns']

interface FileGuideEntry {
  name: keyof Messages['figures']['files']['names']
  columns: ColumnName[]
  parameters: string[]
}

const entry = <Name extends FileGuideEntry['name'], Columns extends Partial<Record<ColumnName, unknown>>>(
  name: Name,
  columns: Columns,
  filter: { shape: object },
): FileGuideEntry => ({
  name,
  columns: Object.keys(columns) as ColumnName[],
  parameters: Object.keys(filter.shape),
})

/** Every list that can be had as a file, with its columns and parameters as the files themselves take them. */
export const fileGuides: readonly FileGuideEntry[] = [
  entry('projects', projectColumns, ProjectFilter),
  entry('events', eventColumns, EventFilter),
  entry('enterprises', enterpriseColumns, EnterpriseFilter),
  entry('parks', parkColumns, ParkFilter),
  entry('policies', policyColumns, PolicyFilter),
  entry('sources', sourceColumns, SourceFilter),
  entry('announced-figures', announcedFigureColumns, AnnouncedFigureFilter),
]
