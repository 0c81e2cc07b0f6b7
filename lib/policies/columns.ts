import { columns, type VersionColumns } from '#lib/editions/columns'
import type { PolicyContent } from '#lib/policies/schema'

export function policyColumns(policy: PolicyContent): VersionColumns {
  return columns({
    titleZh: policy.nameZh,
    titleEn: policy.nameEn,
    onDate: policy.issuedOn ?? '',
    placeCode: policy.placeCode,
    searchTexts: [
      policy.documentNumber,
      ...[policy.issuer, ...policy.offers.map((offer) => offer.statement)].flatMap((item) => [
        item?.zh,
        item?.en,
      ]),
    ],
  })
}
