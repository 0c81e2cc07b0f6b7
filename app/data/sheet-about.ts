import { listTitle, type ListName } from '#lib/descriptions/described-list'
import { beijingTime } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import type { Workbook } from '#lib/export/xlsx'
import type { Messages } from '#lib/i18n/messages'
import { inBoth, licenceWords, oneLine } from '#lib/portal/identity'

const label = (name: keyof Messages['files']['sheet']): string =>
  oneLine(inBoth((t) => t(`files.sheet.${name}`)))

/** What the last sheet of a workbook says: which list at which edition, how much of it, and on what terms. */
export function sheetAbout(name: ListName, edition: Edition, address: string): Workbook['about'] {
  return (records, sheets) => [
    [label('file'), oneLine(listTitle(name))],
    [label('edition'), edition.number],
    ...(edition.publishedAt ? [[label('published'), beijingTime(edition.publishedAt)] as const] : []).map(
      ([what, says]): [string, string] => [what, says],
    ),
    [label('address'), address],
    [label('records'), records],
    [label('sheets'), sheets],
    [label('money'), label('moneySays')],
    [label('licence'), oneLine(inBoth((_, locale) => licenceWords(locale)))],
  ]
}
