import { publicDb, sql, type Sql } from '#lib/db/public'
import type { Counting } from '#lib/figures/rules'
import type { ListParameters, Sort } from '#lib/editions/parameters'

/** A published record as a list shows it. Money is exact yuan as text; null is not disclosed or not in yuan. */
export interface Row<Content> {
  key: string
  titleZh: string | null
  titleEn: string | null
  sortName: string
  /** The day, month or year the list is ordered by; '' when it is not known. */
  onDate: string
  valueCny: string | null
  fundsCny: string | null
  agreement: string | null
  stage: string | null
  reached: string | null
  standing: string | null
  cityCode: string | null
  placeCode: string | null
  industry: string | null
  gbSection: string | null
  strategic: boolean | null
  eventKey: string | null
  parkKey: string | null
  enterpriseKeys: string[]
  counting: Counting | null
  subjectKind: string | null
  subjectKey: string | null
  fromEdition: number
  content: Content
}

const fields = sql`key, title_zh AS "titleZh", title_en AS "titleEn", sort_name AS "sortName", on_date AS "onDate",
  value_cny::text AS "valueCny", funds_cny::text AS "fundsCny", agreement, stage, reached, standing, city_code AS "cityCode",
  place_code AS "placeCode", industry, gb_section AS "gbSection", strategic, event_key AS "eventKey", park_key AS "parkKey",
  enterprise_keys AS "enterpriseKeys", counting, subject_kind AS "subjectKind", subject_key AS "subjectKey",
  from_edition AS "fromEdition", content`

interface Order {
  by: Sql
  /** What the cursor keeps of a row, and the condition that a row comes behind a cursor. */
  value: (row: Row<unknown>) => string
  behind: (value: string, key: string) => Sql
}

const amount = sql`coalesce(value_cny, -1)`
const orders: Record<Sort, Order> = {
  '-date': {
    by: sql`on_date DESC, key DESC`,
    value: (row) => row.onDate,
    behind: (date, key) => sql`(on_date, key) < (${date}, ${key})`,
  },
  date: {
    by: sql`on_date, key`,
    value: (row) => row.onDate,
    behind: (date, key) => sql`(on_date, key) > (${date}, ${key})`,
  },
  '-value': {
    by: sql`${amount} DESC, key DESC`,
    value: (row) => row.valueCny ?? '-1',
    behind: (value, key) => sql`(${amount}, key) < (${value}::numeric, ${key})`,
  },
  value: {
    by: sql`${amount}, key`,
    value: (row) => row.valueCny ?? '-1',
    behind: (value, key) => sql`(${amount}, key) > (${value}::numeric, ${key})`,
  },
  name: {
    by: sql`sort_name, key`,
    value: (row) => row.sortName,
    behind: (name, key) => sql`(sort_name, key) > (${name}, ${key})`,
  },
}

/** The `after` that continues a list behind a row. */
export const cursorOf = (row: Row<unknown>, sort: Sort): string => `${orders[sort].value(row)}~${row.key}`

export const pageSize = 50

export interface Page<Content> {
  rows: Row<Content>[]
  /** The `after` of the next page, or null on the last. */
  next: string | null
}

/**
 * The select of the first rows that a condition names. In two steps, so that the first is answered from an index alone:
 * content makes the table's rows long to pass over.
 */
export function selectRows(where: Sql, sort: Sort, limit: number): Sql {
  const { by } = orders[sort]
  return sql`SELECT ${fields} FROM published_version WHERE id = ANY (ARRAY(
      SELECT id FROM published_version WHERE ${where} ORDER BY ${by} LIMIT ${limit}
    )) ORDER BY ${by}`
}

/** One page of the records that a condition names. The condition says kind and edition. */
export async function listRows<Content>(
  where: Sql,
  { sort, after, limit = pageSize }: ListParameters,
): Promise<Page<Content>> {
  const order = orders[sort]
  const at = after?.lastIndexOf('~') ?? -1
  const behind = after === undefined ? sql`true` : order.behind(after.slice(0, at), after.slice(at + 1))
  const rows = await publicDb().$queryRaw<
    Row<Content>[]
  >`${selectRows(sql`${where} AND ${behind}`, sort, limit + 1)}`
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown,
    next: rows.length > limit && last ? cursorOf(last, sort) : null,
  }
}

/** Rows of a file that are in memory at a time: more would be slower, and four times as many hold 50 MB more. */
const filePage = 500

/** All records that a condition names, page by page, so that a file of any length needs the memory of one page. */
export async function* eachRow<Content>(
  where: Sql,
  parameters: ListParameters,
): AsyncGenerator<Row<Content>[]> {
  let { after } = parameters
  let left = parameters.limit ?? Infinity
  do {
    const page = await listRows<Content>(where, {
      ...parameters,
      after,
      limit: Math.min(left, filePage),
    })
    yield page.rows
    left -= page.rows.length
    after = page.next ?? undefined
  } while (after !== undefined && left > 0)
}

/** The rows of versions by their number. Whoever gives the numbers has made sure that they are in force. */
export async function rowsOf(ids: readonly number[]): Promise<Map<number, Row<unknown>>> {
  const rows = await publicDb().$queryRaw<(Row<unknown> & { id: number })[]>`
    SELECT id, ${fields} FROM published_version WHERE id = ANY (${ids})`
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

/** How many records a condition names. */
export async function countRows(where: Sql): Promise<number> {
  const [row] = await publicDb().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM published_version WHERE ${where}`
  return Number(row?.count ?? 0)
}
