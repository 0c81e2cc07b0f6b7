import { columns, type VersionColumns } from '#lib/editions/columns'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { toCny } from '#lib/money/amount'

export function announcedFigureColumns(figure: AnnouncedFigureContent): VersionColumns {
  return columns({
    titleZh: figure.name.zh,
    titleEn: figure.name.en,
    onDate: figure.on ?? '',
    placeCode: figure.subject.kind === 'place' ? figure.subject.key : null,
    eventKey: figure.subject.kind === 'event' ? figure.subject.key : null,
    parkKey: figure.subject.kind === 'park' ? figure.subject.key : null,
    subjectKind: figure.subject.kind,
    subjectKey: figure.subject.key,
    valueCny: figure.amount && toCny(figure.amount),
    searchTexts: [figure.attributedTo?.zh, figure.attributedTo?.en],
  })
}
