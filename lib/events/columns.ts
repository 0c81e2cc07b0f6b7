import { columns, type VersionColumns } from '#lib/editions/columns'
import type { EventContent } from '#lib/events/schema'

export function eventColumns(event: EventContent): VersionColumns {
  return columns({
    titleZh: event.nameZh,
    titleEn: event.nameEn,
    onDate: event.startsOn,
    placeCode: event.placeCode,
    enterpriseKeys: [...new Set(event.attendance.map((present) => present.enterprise))],
    searchTexts: [event, event.place, event.theme, event.format, ...event.hosts, ...event.sectors].flatMap(
      (item) => (item !== null && 'zh' in item ? [item.zh, item.en] : []),
    ),
  })
}
