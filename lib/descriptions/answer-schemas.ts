import type { DescribedList } from '#lib/descriptions/described-list'
import type { JsonSchema } from '#lib/descriptions/openapi'
import { partialDatePattern } from '#lib/descriptions/table-schema'
import { columnType, mayBeNull, type ColumnType } from '#lib/export/column-types'

export const yuan = { type: 'string', pattern: '^\\d+\\.\\d{2}$' }
const texts = { type: 'array', items: { type: 'string' } }

const cellSchemas: Record<ColumnType, JsonSchema & { type: string }> = {
  text: { type: 'string' },
  partialDate: { type: 'string', pattern: partialDatePattern },
  yuan,
  decimal: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  keys: texts,
  texts,
  address: { type: 'string', format: 'uri' },
}

function cellSchema(name: string): JsonSchema {
  const schema = cellSchemas[columnType(name)]
  return mayBeNull(name) ? { ...schema, type: [schema.type, 'null'] } : schema
}

/** An object with exactly these properties; the `optional` ones may be absent. */
export function exactly(
  properties: Record<string, JsonSchema>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

export const count = { type: 'integer', minimum: 0 }
export const time = { type: ['string', 'null'], format: 'date-time' }

/** The answer of a list as JSON. `next` is there when the request has a limit. */
export const listSchema = ({ columns }: DescribedList): JsonSchema =>
  exactly(
    {
      edition: count,
      asOf: time,
      count,
      items: {
        type: 'array',
        items: exactly(Object.fromEntries(columns.map((name) => [name, cellSchema(name)]))),
      },
      next: { type: ['string', 'null'] },
    },
    ['next'],
  )

/** A description in a form that its own standard defines. */
export const anyObject: JsonSchema = { type: 'object' }
