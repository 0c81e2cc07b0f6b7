import { columns, type VersionColumns } from '#lib/editions/columns'
import type { EnterpriseContent } from '#lib/enterprises/schema'

export function enterpriseColumns(enterprise: EnterpriseContent): VersionColumns {
  return columns({
    titleZh: enterprise.nameZh,
    titleEn: enterprise.nameEn,
    placeCode: enterprise.homeCode,
    searchNames: [
      ...enterprise.aliases,
      ...enterprise.searchTerms,
      ...enterprise.people.flatMap((person) => [person.nameZh, person.nameEn]),
    ],
    searchTexts: [
      enterprise.creditCode,
      ...[
        enterprise.home,
        enterprise.industry,
        ...enterprise.relations.map(({ statement }) => statement),
      ].flatMap((item) => [item?.zh, item?.en]),
    ],
  })
}
