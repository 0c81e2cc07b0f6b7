import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { latestEdition } from '#lib/editions/as-of'
import * as editionReads from '#lib/editions/queries'
import * as publishedIn from '#lib/editions/published-in'
import * as announced from '#lib/figures/announced'
import * as announcedTotals from '#lib/figures/announced-totals'
import * as byEvent from '#lib/figures/by-event'
import { readFrontPage } from '#lib/figures/front-page'
import * as funds from '#lib/figures/funds'
import * as totals from '#lib/figures/queries'
import * as related from '#lib/figures/related'
import * as projectReads from '#lib/projects/queries'
import { sql } from '#lib/db/public'
import type { Row } from '#lib/editions/rows'
import type { Amount } from '#lib/money/schema'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

// Both are beyond what a binary float holds to the cent.
const huge = { number: '99999999999999.99', unit: 'yuan' }
const printed = { number: '256.56', unit: 'billionYuan' }
const project = contentOf('project', { event: 'fair', enterprises: ['company'], value: huge, stages: [] })
const figure = contentOf('figure', { subject: { kind: 'event', key: 'fair' }, amount: printed })

let edition: number

beforeAll(async () => {
  const people = await makePeople()
  await publishSource(people)
  const content = { event: contentOf('event'), enterprise: contentOf('enterprise'), project, figure }
  const keys = { event: 'fair', enterprise: 'company', project: 'HLJ-2024-0001', figure: 'announced' }
  await publishAct(
    people,
    (['event', 'enterprise', 'project', 'figure'] as const).map((kind) => {
      return { kind, key: keys[kind], content: content[kind], change: 'publication' as const }
    }),
  )
  for (const at of ['2', '3']) await publishNew(people, 'project', `HLJ-2024-000${at}`, project)
  edition = (await latestEdition()).number
})

const list = { sort: '-value' as const }
const collected = async (pages: AsyncGenerator<unknown>) => {
  const all = []
  for await (const page of pages) all.push(page)
  return all
}
const announcedOne = async () => {
  const [one] = await announced.listFiguresOf('event', 'fair', edition)
  if (!one) throw new Error('there is no announced figure')
  return one
}
const total = () => totals.getTotals({}, edition)

/** Every function that reads records or figures, by its name. */
const reads: Record<string, () => unknown> = {
  getPublished: () => editionReads.getPublished('project', 'HLJ-2024-0001', edition),
  listPublished: () => editionReads.listPublished('figure', sql`true`, edition),
  titlesOf: () => editionReads.titlesOf(['project:HLJ-2024-0001'], edition),
  listCiting: () => editionReads.listCiting('event:fair', edition),
  historyOf: () => editionReads.historyOf('project', 'HLJ-2024-0001', edition),
  listEditions: () => editionReads.listEditions(99, 99),
  listChangesIn: () => publishedIn.listChangesIn(edition, 9),
  getEdition: () => publishedIn.getEdition(edition),
  getPublishedFigure: () => announced.getPublishedFigure('announced', edition),
  listPublishedFigures: () => announced.listPublishedFigures({}, list, edition),
  eachPublishedFigure: () => collected(announced.eachPublishedFigure({}, list, edition)),
  countPublishedFigures: () => announced.countPublishedFigures({}, edition),
  listFiguresOf: announcedOne,
  listFiguresOfMany: () => announced.listFiguresOfMany('event', ['fair'], edition),
  announcedTotals: async () => announcedTotals.announcedTotals([await announcedOne()]),
  coverageOf: async () => announcedTotals.coverageOf(await announcedOne(), await total(), ['contractValue']),
  totalsByEvent: () => byEvent.totalsByEvent(['fair'], edition),
  getTotals: total,
  leftOutOf: () => totals.leftOutOf({}, edition),
  getBreakdown: () => totals.getBreakdown({}, edition, 'year'),
  sumFunds: () => funds.sumFunds({}, edition),
  listRelatedFigures: async () => related.listRelatedFigures(await announcedOne(), edition),
  getPublishedProject: () => projectReads.getPublishedProject('HLJ-2024-0001', edition),
  listPublishedProjects: () => projectReads.listPublishedProjects({}, list, edition),
  eachPublishedProject: () => collected(projectReads.eachPublishedProject({}, list, edition)),
  countPublishedProjects: () => projectReads.countPublishedProjects({}, edition),
  listLatestSignings: () => projectReads.listLatestSignings(9, edition),
  readFrontPage: () => readFrontPage(null),
  listSignedAgainAt: () => projectReads.listSignedAgainAt('fair', edition),
}

/** Parts of other queries and what puts their rows together; they read nothing, and readFrontPage is made of them. */
const conditions = [
  'announcedFiguresWhere',
  'projectsWhere',
  'projectsEver',
  'selectPublished',
  'selectTotalsByEvent',
  'inEvents',
  'totalsOf',
]

test('every reading function has a case here', () => {
  const modules = [
    editionReads,
    publishedIn,
    announced,
    announcedTotals,
    byEvent,
    totals,
    funds,
    related,
    projectReads,
    { readFrontPage },
  ]
  const exported = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  )
  expect(exported.sort()).toEqual([...Object.keys(reads), ...conditions].sort())
})

/** What may be a JavaScript number: counts and the numbers of editions. */
const counts = new Set(
  'count countWithValue leftOut recorded records opportunities parks policies inGroup number edition fromEdition untilEdition rules'.split(
    ' ',
  ),
)

/** The fields of a result that hold a number, or an object that could hold one unseen. */
function numbersIn(value: unknown, path: string): string[] {
  if (typeof value === 'number' || typeof value === 'bigint') return [path]
  if (value === null || typeof value !== 'object' || value instanceof Date) return []
  if (value instanceof Map) return numbersIn([...(value as Map<unknown, unknown>).values()], path)
  if (Array.isArray(value)) return value.flatMap((item) => numbersIn(item, path))
  if (Object.getPrototypeOf(value) !== Object.prototype) return [`${path} (${value.constructor.name})`]
  return Object.entries(value).flatMap(([name, item]) => numbersIn(item, name))
}

describe.each(Object.entries(reads))('%s', (_name, read) => {
  test('holds no amount in a number', async () => {
    const result = await read()
    expect(result).not.toBeNull()
    const found = typeof result === 'number' ? [] : numbersIn(result, '')
    expect(found.filter((name) => !counts.has(name))).toEqual([])
  })
})

test('three of the largest values add up to the cent', async () => {
  expect(await total()).toMatchObject({ count: 3, valueCny: '299999999999999.97' })
  expect(await totals.getTotals({ event: 'fair' }, edition)).toMatchObject({ valueCny: '299999999999999.97' })
  const { rows } = await projectReads.listPublishedProjects({}, list, edition)
  expect(rows.map(({ valueCny }) => valueCny)).toEqual(Array(3).fill('99999999999999.99'))
})

test('the types say so as well', () => {
  expectTypeOf<totals.Total['valueCny']>().toEqualTypeOf<string>()
  expectTypeOf<Row<unknown>['valueCny']>().toEqualTypeOf<string | null>()
  expectTypeOf<Amount['number']>().toEqualTypeOf<string>()
  expectTypeOf<NonNullable<announcedTotals.Coverage['value']>['announced']>().toEqualTypeOf<string>()
})
