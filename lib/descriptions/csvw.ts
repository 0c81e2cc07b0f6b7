import { columnTitle, listTitle, type ColumnName, type DescribedList } from '#lib/descriptions/described-list'
import { isRequired, partialDatePattern } from '#lib/descriptions/table-schema'
import { columnType, type ColumnType } from '#lib/export/column-types'
import { inBoth, licence, licenceWords, oneLine } from '#lib/portal/identity'

const datatypes: Record<ColumnType, string | object> = {
  text: 'string',
  partialDate: { base: 'string', format: partialDatePattern },
  yuan: 'decimal',
  decimal: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  keys: 'string',
  texts: 'string',
  address: 'anyURI',
}

function column(name: ColumnName): object {
  const type = columnType(name)
  return {
    name,
    titles: name,
    'dc:description': oneLine(columnTitle(name)),
    datatype: datatypes[type],
    ...(type === 'keys' && { separator: '; ' }),
    ...(isRequired(name) && { required: true }),
  }
}

/** One CSV file as metadata of CSV on the Web (W3C, 17 December 2015); `url` is the file that it describes. */
export function csvwMetadata({ name, columns, primaryKey }: DescribedList, url: string): object {
  const set = licence()
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url,
    'dc:title': oneLine(listTitle(name)),
    'dc:rights': oneLine(inBoth((_, locale) => licenceWords(locale))),
    ...(set?.url && { 'dc:license': { '@id': set.url } }),
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: { columns: columns.map(column), primaryKey },
  }
}
