import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { validate } from '#lib/desk/kinds'
import { citesOf } from '#lib/editions/cites'
import type { VersionColumns } from '#lib/editions/columns'
import type { Kind } from '#lib/editions/kinds'
import { fillDatabase } from '#scripts/bench/fill'
import { countsFor } from '#scripts/bench/synthetic-projects'

const projects = 3000
let client: Client

beforeAll(async () => {
  const url = process.env.DATABASE_URL ?? ''
  await fillDatabase(url, projects)
  client = new Client({ connectionString: url })
  await client.connect()
}, 60_000)

afterAll(() => client.end())

interface Stored extends VersionColumns {
  kind: Kind
  key: string
  content: Record<string, unknown>
  cites: string[]
}

const stored = `SELECT kind, key, content, cites, title_zh AS "titleZh", title_en AS "titleEn", sort_name AS "sortName",
  on_date AS "onDate", place_code AS "placeCode", city_code AS "cityCode", event_key AS "eventKey", park_key AS "parkKey",
  enterprise_keys AS "enterpriseKeys", value_cny::text AS "valueCny", agreement, stage, industry, gb_section AS "gbSection",
  strategic, counting, subject_kind AS "subjectKind", subject_key AS "subjectKey", search_tokens AS "searchTokens",
  funds_cny::text AS "fundsCny", reached, standing
  FROM version`

test('a synthetic record is what the desk would have made of its content', async () => {
  const { rows } = await client.query<Stored>(stored)
  expect(rows.length).toBeGreaterThan(projects)
  for (const { kind, key, content, cites, ...columns } of rows) {
    const made = validate(kind, content)
    if (!made.ok) throw new Error(`${kind} ${key}: ${JSON.stringify(made.issues)}`)
    expect(made.content).toEqual(content)
    expect({ ...columns, searchTokens: columns.searchTokens.sort() }).toEqual(made.columns)
    expect([...cites].sort()).toEqual(citesOf(kind, content))
  }
}, 60_000)

test('every synthetic project says in its title that it is synthetic', async () => {
  const { rows } = await client.query(
    `SELECT FROM version WHERE title_zh NOT LIKE '合成%' OR title_en NOT LIKE 'Synthetic %'`,
  )
  expect(rows).toHaveLength(0)
})

test('what synthetic records refer to is there', async () => {
  const { rows } = await client.query(
    `SELECT ref FROM version, unnest(cites) AS ref EXCEPT SELECT kind || ':' || key FROM version`,
  )
  expect(rows).toHaveLength(0)
})

test('the kept totals count each project in force once', async () => {
  const { rows } = await client.query<{ kept: number; inForce: number; withdrawn: number }>(
    `SELECT (SELECT sum(projects)::int FROM project_total) AS kept, (SELECT count(*)::int FROM project_in_force) AS "inForce",
      (SELECT count(*)::int FROM version WHERE change = 'withdrawal') AS withdrawn`,
  )
  const { kept, inForce, withdrawn } = rows[0] ?? { kept: 0, inForce: 0, withdrawn: 0 }
  expect(withdrawn).toBeGreaterThan(0)
  expect(kept).toBe(inForce)
  expect(kept).toBe(projects - withdrawn)
})

test('some projects are corrected in a later edition, none later than the last', async () => {
  const { rows } = await client.query<{ corrected: number; last: number }>(
    `SELECT count(*) FILTER (WHERE change = 'correction')::int AS corrected, max(from_edition) AS last FROM version`,
  )
  expect(rows[0]?.corrected).toBeGreaterThan(0)
  expect(rows[0]?.last).toBeLessThanOrEqual(countsFor(projects).editions)
})
