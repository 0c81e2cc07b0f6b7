import { listFile, type AnswerFile } from '#app/data/list-file'
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
import { parkColumns } from '#lib/parks/export'
import { ParkFilter, countPublishedParks, eachPublishedPark } from '#lib/parks/queries'
import { policyColumns } from '#lib/policies/export'
import { PolicyFilter, countPublishedPolicies, eachPublishedPolicy } from '#lib/policies/queries'
import { projectColumns, projectNames } from '#lib/projects/export'
import { ProjectFilter } from '#lib/projects/filter'
import { countPublishedProjects, eachPublishedProject } from '#lib/projects/queries'
import { sourceColumns } from '#lib/sources/export'
import { SourceFilter, countPublishedSources, eachPublishedSource } from '#lib/sources/queries'

/** Every list that can be had as a file, by the name in its address. Their columns are explained on /method. */
export const files: Readonly<Record<string, AnswerFile>> = {
  projects: listFile({
    name: 'projects',
    filter: ProjectFilter,
    columns: projectColumns,
    refs: projectNames,
    each: eachPublishedProject,
    count: countPublishedProjects,
  }),
  events: listFile({
    name: 'events',
    filter: EventFilter,
    columns: eventColumns,
    each: eachPublishedEvent,
    count: countPublishedEvents,
  }),
  enterprises: listFile({
    name: 'enterprises',
    filter: EnterpriseFilter,
    columns: enterpriseColumns,
    each: eachPublishedEnterprise,
    count: countPublishedEnterprises,
  }),
  parks: listFile({
    name: 'parks',
    filter: ParkFilter,
    columns: parkColumns,
    each: eachPublishedPark,
    count: countPublishedParks,
  }),
  policies: listFile({
    name: 'policies',
    filter: PolicyFilter,
    columns: policyColumns,
    each: eachPublishedPolicy,
    count: countPublishedPolicies,
  }),
  sources: listFile({
    name: 'sources',
    filter: SourceFilter,
    columns: sourceColumns,
    each: eachPublishedSource,
    count: countPublishedSources,
  }),
  'announced-figures': listFile({
    name: 'announced-figures',
    filter: AnnouncedFigureFilter,
    columns: announcedFigureColumns,
    each: eachPublishedFigure,
    count: countPublishedFigures,
  }),
}
