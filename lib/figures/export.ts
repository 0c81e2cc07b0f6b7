import { amountText, sourceKeys, type FileColumns } from '#lib/export/columns'
import type { AnnouncedFigureRow } from '#lib/figures/announced'

/** An announced figure as a line of a file. `amountCny` is the printed amount in yuan; other currencies stay null. */
export const announcedFigureColumns = {
  key: (row) => row.key,
  nameZh: (row) => row.titleZh,
  nameEn: (row) => row.titleEn,
  measure: (row) => row.content.measure,
  subjectKind: (row) => row.subjectKind,
  subjectKey: (row) => row.subjectKey,
  quantity: (row) => row.content.quantity?.number ?? null,
  quantityUnitZh: (row) => row.content.quantity?.unit.zh ?? null,
  quantityUnitEn: (row) => row.content.quantity?.unit.en ?? null,
  quantityBound: (row) => row.content.quantity?.bound ?? null,
  amountAsPrinted: (row) => row.content.amount && amountText(row.content.amount),
  amountCny: (row) => row.valueCny,
  printedConversions: (row) => row.content.printedConversions.map(amountText),
  baseZh: (row) => row.content.base?.statement.zh ?? null,
  baseEn: (row) => row.content.base?.statement.en ?? null,
  baseStated: (row) => row.content.base?.stated ?? null,
  on: (row) => row.content.on,
  until: (row) => row.content.until,
  attributedToZh: (row) => row.content.attributedTo?.zh ?? null,
  attributedToEn: (row) => row.content.attributedTo?.en ?? null,
  partOf: (row) => row.content.partOf,
  replaces: (row) => row.content.replaces,
  disagreesWith: (row) => row.content.disagreesWith,
  noteZh: (row) => row.content.note?.zh ?? null,
  noteEn: (row) => row.content.note?.en ?? null,
  asPrinted: (row) => row.content.sources.flatMap(({ asPrinted }) => asPrinted ?? []),
  sources: (row) => sourceKeys(row.content),
  changedInEdition: (row) => row.fromEdition,
} satisfies FileColumns<AnnouncedFigureRow>
