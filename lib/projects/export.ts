import { amountText, sourceKeys, type FileColumns } from '#lib/export/columns'
import { placeName } from '#lib/places/divisions'
import type { ProjectRow } from '#lib/projects/queries'

/** The records whose titles a project's line shows. */
export function projectNames(row: ProjectRow): string[] {
  return [
    ...(row.eventKey === null ? [] : [`event:${row.eventKey}`]),
    ...row.enterpriseKeys.map((key) => `enterprise:${key}`),
  ]
}

/** A project as a line of a file. `countedReason` is the class of the counting rules, as the filter `counting` names it. */
export const projectColumns = {
  reference: (row) => row.key,
  titleZh: (row) => row.titleZh,
  titleEn: (row) => row.titleEn,
  signing: (row) => row.content.signing,
  signedOn: (row) => row.content.signedOn,
  eventSlug: (row) => row.eventKey,
  eventNameZh: (row, names) => names.get(`event:${row.eventKey}`)?.titleZh ?? null,
  eventNameEn: (row, names) => names.get(`event:${row.eventKey}`)?.titleEn ?? null,
  agreementType: (row) => row.agreement,
  stage: (row) => row.stage,
  reached: (row) => row.reached,
  stageHistory: (row) => row.content.stages.map(({ on, stage }) => `${on} ${stage}`),
  valueCny: (row) => row.valueCny,
  valueAsEntered: (row) => row.content.value && amountText(row.content.value),
  valueBasis: (row) => row.content.valueBasis,
  increases: (row) => row.content.increases.map(({ on, value }) => `${on} ${amountText(value)}`),
  fundsCny: (row) => row.fundsCny,
  fundsHistory: (row) => row.content.funds.map(({ on, total }) => `${on} ${amountText(total)}`),
  industry: (row) => row.industry,
  gbSection: (row) => row.gbSection,
  industryPrintedZh: (row) => row.content.industryPrinted?.zh ?? null,
  industryPrintedEn: (row) => row.content.industryPrinted?.en ?? null,
  strategic: (row) => row.strategic,
  cityCode: (row) => row.cityCode,
  cityZh: (row) => row.cityCode && placeName(row.cityCode, 'zh'),
  cityEn: (row) => row.cityCode && placeName(row.cityCode, 'en'),
  placeCode: (row) => row.placeCode,
  placeZh: (row) => row.content.place?.zh ?? null,
  placeEn: (row) => row.content.place?.en ?? null,
  parkSlug: (row) => row.parkKey,
  enterprises: (row) => row.enterpriseKeys,
  enterpriseNamesZh: (row, names) =>
    row.enterpriseKeys.map((key) => names.get(`enterprise:${key}`)?.titleZh ?? ''),
  enterpriseNamesEn: (row, names) =>
    row.enterpriseKeys.map((key) => names.get(`enterprise:${key}`)?.titleEn ?? ''),
  localPartiesZh: (row) => row.content.localParties.map(({ name }) => name.zh),
  localPartiesEn: (row) => row.content.localParties.map(({ name }) => name.en),
  counted: (row) => row.counting === 'counted',
  countedReason: (row) => row.counting,
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  sources: (row) => sourceKeys(row.content),
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<ProjectRow>
