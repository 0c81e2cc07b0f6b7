import { columns, type VersionColumns } from '#lib/editions/columns'
import type { OfficerContent } from '#lib/officers/schema'

export function officerColumns(officer: OfficerContent): VersionColumns {
  return columns({
    titleZh: officer.nameZh,
    titleEn: officer.nameEn,
    placeCode: officer.placeCodes[0] ?? null,
    searchTexts: [officer.post, officer.organisation].flatMap((item) => [item?.zh, item?.en]),
  })
}
