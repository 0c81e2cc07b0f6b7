/**
 * What stands in a column, beyond text. `partialDate`: a day, a month or a year; `yuan`: exact money; `decimal`: any
 * other exact number; `keys`: several keys or codes; `texts`: several texts, which may hold the mark that joins them.
 */
export type ColumnType =
  'text' | 'partialDate' | 'yuan' | 'decimal' | 'integer' | 'boolean' | 'keys' | 'texts' | 'address'

const columnsOf: Record<Exclude<ColumnType, 'text'>, readonly string[]> = {
  partialDate: [
    'signedOn',
    'startsOn',
    'endsOn',
    'issuedOn',
    'inForceFrom',
    'validUntil',
    'publishedOn',
    'on',
    'until',
    'confirmedOn',
    'expiresOn',
  ],
  yuan: ['valueCny', 'fundsCny', 'investmentCny', 'amountCny', 'recordedCny', 'missingCny'],
  decimal: ['quantity', 'offered', 'projectsPercent', 'projectsMissing', 'valuePercent'],
  integer: [
    'changedInEdition',
    'count',
    'countWithValue',
    'edition',
    'recordedCount',
    'recordedLeftOut',
    'recordedWithValue',
    'rules',
  ],
  boolean: ['strategic', 'counted', 'baseStated'],
  keys: [
    'enterprises',
    'cooperation',
    'documents',
    'enterprisesPresent',
    'sources',
    'relations',
    'disagreesWith',
    'otherBases',
  ],
  texts: [
    'aliases',
    'asPrinted',
    'fundsHistory',
    'enterpriseNamesEn',
    'enterpriseNamesZh',
    'hostsEn',
    'hostsZh',
    'increases',
    'localPartiesEn',
    'localPartiesZh',
    'offerAmounts',
    'offerBenefits',
    'offerCeilings',
    'offerRateBases',
    'offerThresholds',
    'offerRatesPercent',
    'offersEn',
    'offersZh',
    'people',
    'printedConversions',
    'sectorsEn',
    'sectorsZh',
    'stageHistory',
  ],
  address: ['url'],
}

const byName = new Map(
  Object.entries(columnsOf).flatMap(([type, names]) => names.map((name) => [name, type as ColumnType])),
)

/** What a column of any file holds: equal names mean equal things in every file. */
export const columnType = (name: string): ColumnType => byName.get(name) ?? 'text'

/** Columns that every record fills. A list without entries is empty and not null. */
const always = new Set([
  'reference',
  'slug',
  'key',
  'signing',
  'standing',
  'soughtZh',
  'soughtEn',
  'confirmedOn',
  'counted',
  'countedReason',
  'changedInEdition',
  'measure',
  'form',
  'trust',
  'lang',
  'describesZh',
  'describesEn',
  'publisherZh',
  'publisherEn',
  'edition',
  'rules',
  'part',
  'announcedFigure',
  'recordedCount',
  'recordedLeftOut',
  'recordedWithValue',
  'count',
  'countWithValue',
  ...columnsOf.keys,
  ...columnsOf.texts,
])

/** Whether a column may be null: the record leaves it open. */
export const mayBeNull = (name: string): boolean => !always.has(name)
