import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { latestEdition } from '#lib/editions/as-of'
import { dimensions, getBreakdown, getTotals, type Dimension } from '#lib/figures/queries'
import type { ProjectFilter } from '#lib/projects/filter'
import { fillDatabase } from '#scripts/bench/fill'
import { PublishSampler } from '#scripts/bench/publish-sampler'

let client: Client
let edition: number

beforeAll(async () => {
  const url = process.env.DATABASE_URL ?? ''
  await fillDatabase(url, 10_000)
  client = new Client({ connectionString: url })
  await client.connect()
  const publications = await PublishSampler.prepare(client)
  for (let time = 0; time < 3; time += 1) await publications.sample('lib')
  edition = (await latestEdition()).number
}, 120_000)

afterAll(() => client.end())

const values: Required<
  Pick<ProjectFilter, 'year' | 'city' | 'industry' | 'agreement' | 'stage' | 'strategic'>
> = {
  year: '2024',
  city: '230100',
  industry: 'digital-economy',
  agreement: 'contract',
  stage: 'signed',
  strategic: '1',
}
const names = Object.keys(values) as (keyof typeof values)[]
const columns: Record<string, string> = { year: 'left(on_date, 4)', city: 'city_code' }

/** Every choice of facets, with and without a facet that records leave open. */
const filters: ProjectFilter[] = Array.from({ length: 2 ** names.length }, (_, bits) =>
  Object.fromEntries(names.filter((_, at) => bits & (1 << at)).map((name) => [name, values[name]])),
).flatMap((filter) => [filter, { ...filter, city: 'none' }, { ...filter, year: 'none' }])

function conditionOf(filter: ProjectFilter): string {
  const parts = Object.entries(filter).map(([name, value]) => {
    const column = columns[name] ?? name
    if (name === 'strategic') return 'strategic'
    return value === 'none' ? `coalesce(${column}, '') = ''` : `${column} = '${value}'`
  })
  const current = `kind = 'project' AND from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal'`
  return [current, ...parts].join(' AND ')
}

async function fromVersions(filter: ProjectFilter, dimension?: Dimension) {
  const value = dimension ? `coalesce(nullif(${columns[dimension] ?? dimension}, ''), 'none')` : `''`
  const { rows } = await client.query<{
    value: string
    count: number
    countWithValue: number
    valueCny: string
  }>(
    `SELECT ${value} AS value, count(*)::int AS count, count(value_cny)::int AS "countWithValue",
      coalesce(sum(value_cny), 0)::numeric(30, 2)::text AS "valueCny"
    FROM version WHERE ${conditionOf(filter)} AND counting = 'counted' GROUP BY 1`,
  )
  return rows
}

test('the kept totals of any facets are what the versions add up to', async () => {
  for (const filter of filters) {
    const [made] = await fromVersions(filter)
    const { count, countWithValue, valueCny } = await getTotals(filter, edition)
    expect({ filter, count, countWithValue, valueCny }).toEqual({
      filter,
      count: made?.count ?? 0,
      countWithValue: made?.countWithValue ?? 0,
      valueCny: made?.valueCny ?? '0.00',
    })
  }
})

test.each(dimensions)(
  'the kept breakdown by %s of any facets is what the versions add up to',
  async (dimension) => {
    for (const filter of filters) {
      const byValue = (rows: { value: string }[]) => rows.toSorted((a, b) => (a.value < b.value ? -1 : 1))
      const shares = await getBreakdown(filter, edition, dimension)
      expect({ filter, shares: byValue(shares) }).toEqual({
        filter,
        shares: byValue(await fromVersions(filter, dimension)),
      })
    }
  },
)
