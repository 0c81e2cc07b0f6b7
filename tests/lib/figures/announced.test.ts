import { beforeAll, expect, test } from 'vitest'
import { latestEdition } from '#lib/editions/as-of'
import type { Typed } from '#lib/desk/drafts'
import { listFiguresOf, type AnnouncedFigure } from '#lib/figures/announced'
import { announcedTotals, coverageOf } from '#lib/figures/announced-totals'
import { coverageOfEvents } from '#lib/figures/event-coverage'
import { withParts } from '#lib/figures/parts'
import { getTotals } from '#lib/figures/queries'
import { valueBasesByEvent, valueBasesOf } from '#lib/figures/value-bases'
import { listRelatedFigures } from '#lib/figures/related'
import { searchPublished } from '#lib/search/queries'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishSource } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

const unit = { zh: '个项目', en: 'projects' }
const percent = { zh: '%', en: '%' }
const event = (key: string) => ({ kind: 'event', key })
const signed = (at: string, number: string, billion: string, more: Typed = {}) =>
  contentOf('figure', {
    subject: event(at),
    quantity: { number, unit },
    amount: { number: billion, unit: 'billionYuan' },
    ...more,
  })

// As announced: 172 projects, 256.56 billion yuan, about 36 billion dollars, 69.4 % strategic emerging industries at one
// event; 192 / 98.238 billion with 32 / 29.293 billion of them signed on site at the other.
const figures: Record<string, Typed> = {
  'transfer-signed': signed('transfer', '172', '256.56', {
    printedConversions: [{ number: '36', unit: 'billionUsd', bound: 'about' }],
  }),
  'transfer-strategic': contentOf('figure', {
    subject: event('transfer'),
    measure: 'share',
    quantity: { number: '69.4', unit: percent },
    base: { statement: { zh: '来源未说明', en: 'Not stated by the source' }, stated: false },
    partOf: 'transfer-signed',
  }),
  'guangdong-signed': signed('guangdong', '192', '98.238'),
  'guangdong-on-site': signed('guangdong', '32', '29.293', { partOf: 'guangdong-signed' }),
  'guangdong-target': contentOf('figure', {
    subject: event('guangdong'),
    measure: 'outputTarget',
    quantity: null,
    amount: { number: '2', unit: 'billionYuan' },
  }),
}

let edition: number
const figuresOf = (key: string) => listFiguresOf('event', key, edition)
const keysOf = (list: readonly AnnouncedFigure[]) => list.map(({ key }) => key)

beforeAll(async () => {
  const people = await makePeople()
  await publishSource(people)
  const project = (yi: string | null, more: Typed = {}) =>
    contentOf('project', {
      event: 'guangdong',
      value: yi && { number: yi, unit: 'yiYuan' },
      valueBasis: yi && 'contractValue',
      ...more,
    })
  await publishAct(people, [
    ...['transfer', 'guangdong', 'mixed'].map(
      (key) => ({ kind: 'event', key, content: contentOf('event'), change: 'publication' }) as const,
    ),
    ...Object.entries(figures).map(
      ([key, content]) => ({ kind: 'figure', key, content, change: 'publication' }) as const,
    ),
    ...[
      project('292.93'),
      project('10'),
      project(null),
      project('500', { agreement: 'framework' }),
      project('1', { event: 'mixed' }),
      project('2', { event: 'mixed', valueBasis: 'totalInvestment' }),
      project('9', { event: 'mixed', valueBasis: 'unstated', agreement: 'framework' }),
    ].map(
      (content, at) =>
        ({ kind: 'project', key: `HLJ-2023-000${at + 1}`, content, change: 'publication' }) as const,
    ),
  ])
  edition = (await latestEdition()).number
})

test('only a total of signings is a total: no part of it, no share and no output target', async () => {
  expect(keysOf(await figuresOf('guangdong'))).toHaveLength(3)
  expect(keysOf(announcedTotals(await figuresOf('guangdong')))).toEqual(['guangdong-signed'])
  expect(keysOf(announcedTotals(await figuresOf('transfer')))).toEqual(['transfer-signed'])
})

test('an earlier reading that a later one replaces is no total any more', async () => {
  const [total] = announcedTotals(await figuresOf('transfer'))
  if (!total) throw new Error('no total')
  const later = { ...total, key: 'later', content: { ...total.content, replaces: total.key } }
  expect(keysOf(announcedTotals([total, later]))).toEqual(['later'])
})

test('32 projects of 29.293 billion stand under the 192 of 98.238 billion, and are never added to them', async () => {
  const trees = withParts(await figuresOf('guangdong'))
  const [whole] = trees.filter(({ figure }) => figure.key === 'guangdong-signed')
  expect(trees.map(({ figure }) => figure.key).sort()).toEqual(['guangdong-signed', 'guangdong-target'])
  expect(whole?.figure.content.amount).toMatchObject({ number: '98.238', unit: 'billionYuan' })
  expect(whole?.parts.map(({ figure, ofWhole }) => [figure.key, ofWhole])).toEqual([
    ['guangdong-on-site', { quantity: '16.7', amount: '29.8' }],
  ])
})

test('a part finds its whole, from either side', async () => {
  const all = await figuresOf('guangdong')
  for (const key of ['guangdong-signed', 'guangdong-on-site']) {
    const figure = all.find((one) => one.key === key)
    if (!figure) throw new Error(key)
    const { tree } = await listRelatedFigures(figure, edition)
    expect(tree?.figure.key).toBe('guangdong-signed')
    expect(tree?.parts.map((part) => part.figure.key)).toEqual(['guangdong-on-site'])
  }
})

test('a share in percent is never made a number of projects, nor compared with one', async () => {
  const [whole] = withParts(await figuresOf('transfer'))
  expect(whole?.parts.map(({ ofWhole }) => ofWhole)).toEqual([{ quantity: null, amount: null }])
  expect(whole?.parts[0]?.figure.content).toMatchObject({
    quantity: { number: '69.4' },
    base: { stated: false },
    amount: null,
  })
})

test('the dollars that a source printed stay as printed', async () => {
  const [total] = announcedTotals(await figuresOf('transfer'))
  expect(total?.content.printedConversions).toEqual([{ number: '36', unit: 'billionUsd', bound: 'about' }])
  expect(total?.content.amount).toEqual({ number: '256.56', unit: 'billionYuan', bound: 'exact' })
})

test('what is recorded is set against what was announced: counts, and values without the undisclosed', async () => {
  const [total] = announcedTotals(await figuresOf('guangdong'))
  const recorded = await getTotals({ event: 'guangdong' }, edition)
  expect(recorded).toMatchObject({ count: 3, countWithValue: 2, valueCny: '30293000000.00' })
  expect(recorded.excluded).toEqual([
    { rule: 'framework', count: 1, countWithValue: 1, valueCny: '50000000000.00' },
  ])
  const bases = await valueBasesOf({ event: 'guangdong' }, edition)
  expect(bases).toEqual(['contractValue'])
  expect(total && coverageOf(total, recorded, bases)).toEqual({
    projects: {
      recorded: 3,
      announced: '192',
      percent: '1.6',
      gap: { kind: 'missing', number: '189.00' },
    },
    value: {
      recorded: '30293000000.00',
      announced: '98238000000.00',
      percent: '30.8',
      gap: { kind: 'missing', number: '67945000000.00' },
      otherBases: [],
    },
  })
})

test('an event without a recorded value covers nothing that is known, and not zero', async () => {
  const [total] = announcedTotals(await figuresOf('transfer'))
  const recorded = await getTotals({ event: 'transfer' }, edition)
  expect(await valueBasesOf({ event: 'transfer' }, edition)).toEqual([])
  expect(total && coverageOf(total, recorded, [])).toEqual({
    projects: {
      recorded: 0,
      announced: '172',
      percent: '0.0',
      gap: { kind: 'missing', number: '172.00' },
    },
    value: {
      recorded: null,
      announced: '256560000000.00',
      percent: null,
      gap: { kind: 'missing', number: '256560000000.00' },
      otherBases: [],
    },
  })
  const undisclosed = { count: 1, countWithValue: 0, valueCny: '0.00' }
  expect(total && coverageOf(total, undisclosed, [])).toMatchObject({
    projects: { percent: '0.6', gap: { kind: 'missing', number: '171.00' } },
    value: { recorded: null, percent: null, gap: { kind: 'none' } },
  })
})

test('total investment, or a value whose basis nobody states, is no percentage of announced contract value', async () => {
  const [total] = announcedTotals(await figuresOf('guangdong'))
  const recorded = await getTotals({ event: 'guangdong' }, edition)
  for (const basis of ['totalInvestment', 'unstated'] as const) {
    expect(total && coverageOf(total, recorded, ['contractValue', basis])).toMatchObject({
      projects: { percent: '1.6' },
      value: {
        recorded: '30293000000.00',
        percent: null,
        gap: { kind: 'none' },
        otherBases: [basis],
      },
    })
  }
})

test('what is recorded beyond what was announced is said, and the gap is never negative', async () => {
  const [total] = announcedTotals(await figuresOf('guangdong'))
  const recorded = { count: 193, countWithValue: 193, valueCny: '98238000000.01' }
  expect(total && coverageOf(total, recorded, ['contractValue'])).toMatchObject({
    projects: { percent: null, gap: { kind: 'exceeds' } },
    value: { percent: null, gap: { kind: 'exceeds' } },
  })
  const exactly = { ...recorded, count: 192, valueCny: '98238000000.00' }
  expect(total && coverageOf(total, exactly, ['contractValue'])).toMatchObject({
    projects: { percent: '100.0', gap: { kind: 'missing', number: '0.00' } },
    value: { percent: '100.0', gap: { kind: 'missing', number: '0.00' } },
  })
})

test('events side by side are covered as each of them is alone, parts inside their whole', async () => {
  const keys = ['guangdong', 'transfer', 'mixed']
  const covered = await coverageOfEvents(keys, edition)
  expect([...covered.keys()]).toEqual(keys)
  const basesOf = await valueBasesByEvent(keys, edition)
  for (const event of keys) {
    const [recorded, bases, figuresHere] = await Promise.all([
      getTotals({ event }, edition),
      valueBasesOf({ event }, edition),
      figuresOf(event),
    ])
    expect(basesOf.get(event)).toEqual(bases)
    expect(covered.get(event)?.announced.map(({ coverage }) => coverage)).toEqual(
      announcedTotals(figuresHere).map((figure) => coverageOf(figure, recorded, bases)),
    )
  }
  const [total] = covered.get('guangdong')?.announced ?? []
  expect(total?.parts.map(({ figure }) => figure.key)).toEqual(['guangdong-on-site'])
  expect(covered.get('mixed')).toMatchObject({ announced: [], recorded: { count: 2, leftOut: 1 } })
})

test('the bases are those of the values that the sum takes: no framework, and nothing undisclosed', async () => {
  expect(await valueBasesOf({ event: 'mixed' }, edition)).toEqual(['contractValue', 'totalInvestment'])
  expect(await getTotals({ event: 'mixed' }, edition)).toMatchObject({ count: 2, valueCny: '300000000.00' })
  expect(await valueBasesOf({ event: 'mixed', agreement: 'framework' }, edition)).toEqual(['unstated'])
})

test.each([
  '172',
  '256.56',
  '2565.6',
  '2,565.6',
  '2565.6亿元',
  '256.56 billion yuan',
  '172个项目',
  '172 projects',
  '36',
])('search finds the announced figure by its number: %s', async (q) => {
  const keys = (await searchPublished({ q }, edition)).hits.map(({ key }) => key)
  expect(keys).toContain('transfer-signed')
  expect(keys).not.toContain('guangdong-on-site')
})

test('announced money is in no recorded total', async () => {
  expect(await getTotals({}, edition)).toMatchObject({ count: 5, valueCny: '30593000000.00' })
})
