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
  inForceFrom: (row) => row.content.inForceFrom,
  validUntil: (row) => row.content.validUntil,
  cityCode: (row) => row.cityCode,
  placeCode: (row) => row.placeCode,
  forWhomZh: (row) => row.content.forWhom?.zh ?? null,
  forWhomEn: (row) => row.content.forWhom?.en ?? null,
  howToClaimZh: (row) => row.content.howToClaim?.zh ?? null,
  howToClaimEn: (row) => row.content.howToClaim?.en ?? null,
  offersZh: (row) => row.content.offers.map(({ statement }) => statement.zh),
  offersEn: (row) => row.content.offers.map(({ statement }) => statement.en),
  offerRatesPercent: (row) => row.content.offers.map(({ ratePercent }) => ratePercent ?? ''),
  offerCeilings: (row) => row.content.offers.map(({ ceiling }) => (ceiling ? amountText(ceiling) : '')),
  offerBenefits: (row) => row.content.offers.map(({ benefit }) => benefit ?? ''),
  offerRateBases: (row) => row.content.offers.map(({ rateBase }) => rateBase ?? ''),
  offerAmounts: (row) =>
    row.content.offers.map(({ fixedAmount }) => (fixedAmount ? amountText(fixedAmount) : '')),
  offerThresholds: (row) =>
    row.content.offers.map(({ thresholds }) =>
      thresholds
        .map(({ measured, comparison, amount }) => `${measured} ${comparison} ${amountText(amount)}`)
        .join(', '),
    ),
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  sources: (row) => sourceKeys(row.content),
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<PolicyRow>
