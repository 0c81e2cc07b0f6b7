import { columns, type VersionColumns } from '#lib/editions/columns'
import type { AnnouncedFigureContent } from '#lib/figures/schema'
import { inBillion, inYi, toCny } from '#lib/money/amount'

/**
 * What a reader may type to find a figure by its number: as printed, and money in yuan in 亿元 and in billion yuan as
 * pages show it, with and without commas and with the words of the unit.
 */
function numbersOf({ quantity, amount, printedConversions }: AnnouncedFigureContent): string[] {
  const cny = amount && toCny(amount)
  const shown = cny ? [`${inYi(cny)}亿元`, `${inBillion(cny)} billion yuan`] : []
  const units = quantity ? [`${quantity.number}${quantity.unit.zh}`, quantity.unit.en] : []
  const printed = [quantity, amount, ...printedConversions].flatMap((one) => (one ? [one.number] : []))
  return [...printed, ...units, ...shown, ...shown.map((number) => number.replaceAll(',', ''))]
}

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
    searchTexts: [figure.attributedTo?.zh, figure.attributedTo?.en, ...numbersOf(figure)],
  })
}
