import { columnTitle, type ColumnName, type DescribedList } from '#lib/descriptions/described-list'
import { columnType, mayBeNull, type ColumnType } from '#lib/export/column-types'
import { oneLine } from '#lib/portal/identity'

/** A date as exactly as its source prints it. */
export const partialDatePattern = '^\\d{4}(-\\d{2}(-\\d{2})?)?$'

const fieldTypes: Record<ColumnType, object> = {
  text: { type: 'string' },
  partialDate: { type: 'string', constraints: { pattern: partialDatePattern } },
  yuan: { type: 'number' },
  decimal: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  // The specification has lists since 2.0; its published schema refuses them. The description says how they are joined.
  keys: { type: 'string' },
  texts: { type: 'string' },
  address: { type: 'string', format: 'uri' },
}

/** Whether every line of a CSV file fills that column: an empty list is an empty cell. */
export const isRequired = (name: string): boolean =>
  !mayBeNull(name) && columnType(name) !== 'keys' && columnType(name) !== 'texts'

function field(name: ColumnName): object {
  const described: { constraints?: object } = fieldTypes[columnType(name)]
  const constraints = { ...described.constraints, ...(isRequired(name) && { required: true }) }
  return {
    name,
    title: columnTitle(name).zh,
    description: oneLine(columnTitle(name)),
    ...described,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** The columns of a list as a Table Schema of Data Package 2.0. */
export function tableSchema({ name, columns, primaryKey, references }: DescribedList): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [''],
    primaryKey,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ column, list }) => ({
        fields: [column],
        reference: {
          ...(list !== name && { resource: list }),
          fields: [keyOf[list]],
        },
      })),
    }),
  }
}

/** The column by which other lists name a record of a list. */
const keyOf: Partial<Record<DescribedList['name'], ColumnName>> = {
  projects: 'reference',
  events: 'slug',
  enterprises: 'slug',
  opportunities: 'slug',
  parks: 'slug',
  policies: 'slug',
  sources: 'slug',
  'announced-figures': 'key',
}
