import { amountText, sourceKeys, type FileColumns } from '#lib/export/columns'
import type { PolicyRow } from '#lib/policies/queries'

/** A policy as a line of a file. The lists of offers run in step: the second ceiling belongs to the second offer. */
export const policyColumns = {
  slug: (row) => row.key,
  nameZh: (row) => row.titleZh,
  nameEn: (row) => row.titleEn,
  issuerZh: (row) => row.content.issuer?.zh ?? null,
  issuerEn: (row) => row.content.issuer?.en ?? null,
  documentNumber: (row) => row.content.documentNumber,
  issuedOn: (row) => row.content.issuedOn,
  validUntil: (row) => row.content.validUntil,
  cityCode: (row) => row.cityCode,
  placeCode: (row) => row.placeCode,
  offersZh: (row) => row.content.offers.map(({ statement }) => statement.zh),
  offersEn: (row) => row.content.offers.map(({ statement }) => statement.en),
  offerRatesPercent: (row) => row.content.offers.map(({ ratePercent }) => ratePercent ?? ''),
  offerCeilings: (row) => row.content.offers.map(({ ceiling }) => (ceiling ? amountText(ceiling) : '')),
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  sources: (row) => sourceKeys(row.content),
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<PolicyRow>
