import { columns, type VersionColumns } from '#lib/editions/columns'
import type { ParkContent } from '#lib/parks/schema'

export function parkColumns(park: ParkContent): VersionColumns {
  return columns({
    titleZh: park.nameZh,
    titleEn: park.nameEn,
    placeCode: park.placeCode,
    industry: park.industry,
    searchNames: park.aliases,
    searchTexts: [park.place, park.industryPrinted].flatMap((item) => [item?.zh, item?.en]),
  })
}
