import { columns, type VersionColumns } from '#lib/editions/columns'
import { toCny } from '#lib/money/amount'
import type { OpportunityContent } from '#lib/opportunities/schema'

export function opportunityColumns(opportunity: OpportunityContent): VersionColumns {
  const { sought, place, industryPrinted, given } = opportunity
  return columns({
    titleZh: opportunity.nameZh,
    titleEn: opportunity.nameEn,
    onDate: opportunity.confirmedOn,
    placeCode: opportunity.placeCode,
    parkKey: opportunity.park,
    eventKey: opportunity.event,
    valueCny: opportunity.investment && toCny(opportunity.investment),
    industry: opportunity.industry,
    gbSection: opportunity.gbSection,
    standing: opportunity.standing,
    searchTexts: [sought, place, industryPrinted, given].flatMap((item) => [item?.zh, item?.en]),
  })
}
