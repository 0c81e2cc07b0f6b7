import { coverageFile } from '#app/data/coverage-file'
import type { DataFile } from '#app/data/data-file'
import { figuresFile } from '#app/data/figures-file'
import { listFile } from '#app/data/list-file'
import { enterpriseColumns } from '#lib/enterprises/export'
import {
  EnterpriseFilter,
  countPublishedEnterprises,
  eachPublishedEnterprise,
} from '#lib/enterprises/queries'
import { eventColumns } from '#lib/events/export'
import { EventFilter, countPublishedEvents, eachPublishedEvent } from '#lib/events/queries'
import { AnnouncedFigureFilter, countPublishedFigures, eachPublishedFigure } from '#lib/figures/announced'
import { announcedFigureColumns } from '#lib/figures/export'
import { opportunityColumns } from '#lib/opportunities/export'
import {
  OpportunityFilter,
  countPublishedOpportunities,
  eachPublishedOpportunity,
} from '#lib/opportunities/queries'
import { parkColumns } from '#lib/parks/export'
import { ParkFilter, countPublishedParks, eachPublishedPark } from '#lib/parks/queries'
import { policyColumns } from '#lib/policies/export'
import { PolicyFilter, countPublishedPolicies, eachPublishedPolicy } from '#lib/policies/queries'
import { projectColumns, projectNames } from '#lib/projects/export'
import { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects, eachPublishedProject } from '#lib/projects/queries'
import { sourceColumns } from '#lib/sources/export'
import { SourceFilter, countPublishedSources, eachPublishedSource } from '#lib/sources/queries'

/** Every list of records that can be had as a file. Their columns are explained on /method. */
export const lists: readonly DataFile[] = [
  listFile({
    name: 'projects',
    filter: ProjectFilter,
    columns: projectColumns,
    references: [
      { column: 'eventSlug', list: 'events' },
      { column: 'parkSlug', list: 'parks' },
    ],
    refs: projectNames,
    each: eachPublishedProject,
    count: countPublishedProjects,
  }),
  listFile({
    name: 'events',
    filter: EventFilter,
    columns: eventColumns,
    references: [{ column: 'partOf', list: 'events' }],
    each: eachPublishedEvent,
    count: countPublishedEvents,
  }),
  listFile({
    name: 'enterprises',
    filter: EnterpriseFilter,
    columns: enterpriseColumns,
    each: eachPublishedEnterprise,
    count: countPublishedEnterprises,
  }),
  listFile({
    name: 'opportunities',
    filter: OpportunityFilter,
    columns: opportunityColumns,
    references: [
      { column: 'parkSlug', list: 'parks' },
      { column: 'eventSlug', list: 'events' },
    ],
    each: eachPublishedOpportunity,
    count: countPublishedOpportunities,
  }),
  listFile({
    name: 'parks',
    filter: ParkFilter,
    columns: parkColumns,
    each: eachPublishedPark,
    count: countPublishedParks,
  }),
  listFile({
    name: 'policies',
    filter: PolicyFilter,
    columns: policyColumns,
    each: eachPublishedPolicy,
    count: countPublishedPolicies,
  }),
  listFile({
    name: 'sources',
    filter: SourceFilter,
    columns: sourceColumns,
    each: eachPublishedSource,
    count: countPublishedSources,
  }),
  listFile({
    name: 'announced-figures',
    filter: AnnouncedFigureFilter,
    columns: announcedFigureColumns,
    references: [
      { column: 'partOf', list: 'announced-figures' },
      { column: 'replaces', list: 'announced-figures' },
    ],
    each: eachPublishedFigure,
    count: countPublishedFigures,
  }),
]

/** Everything that is to be had in every form, the totals and the comparison with what was announced included. */
export const files: readonly DataFile[] = [...lists, coverageFile, figuresFile]
