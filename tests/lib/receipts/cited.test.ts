import { beforeAll, expect, test } from 'vitest'
import { GET } from '#app/data/receipts/[file]/[citation]/route'
import { readAccessed } from '#lib/citations/accessed'
import { plainSentence } from '#lib/citations/sentence'
import { latestEdition } from '#lib/editions/as-of'
import type { Typed } from '#lib/desk/drafts'
import { recordedFigure, type Figure } from '#lib/figures/figure'
import { citedFigure } from '#lib/receipts/cited'
import { issueReceipt } from '#lib/receipts/issue'
import { findReceipt, type Receipt } from '#lib/receipts/queries'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishSource } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

const unit = { zh: '个项目', en: 'projects' }
const conference = { kind: 'event', key: 'conference' }
const announced: Record<string, Typed> = {
  signed: contentOf('figure', {
    name: { zh: '大会签约项目', en: 'Projects signed at the conference' },
    subject: conference,
    quantity: { number: '192', unit },
    amount: { number: '98.238', unit: 'billionYuan' },
    attributedTo: { zh: '省商务厅', en: 'the provincial department of commerce' },
  }),
  'on-site': contentOf('figure', {
    name: { zh: '当场签约项目', en: 'Projects signed on site' },
    subject: conference,
    quantity: { number: '32', unit },
    amount: { number: '29.293', unit: 'billionYuan' },
    partOf: 'signed',
  }),
  share: contentOf('figure', {
    name: { zh: '新兴产业占比', en: 'Share of emerging sectors' },
    subject: conference,
    measure: 'share',
    quantity: { number: '69.4', unit: { zh: '%', en: '%' } },
    base: { statement: { zh: '来源未说明基数', en: 'base not stated by the source' }, stated: false },
  }),
}
const project = (yi: string | null, placeCode: string) =>
  contentOf('project', {
    placeCode,
    value: yi && { number: yi, unit: 'yiYuan' },
    valueBasis: yi && 'contractValue',
  })

let edition: number
beforeAll(async () => {
  const people = await makePeople()
  await publishSource(people)
  await publishAct(people, [
    { kind: 'event', key: 'conference', content: contentOf('event'), change: 'publication' },
    ...Object.entries(announced).map(
      ([key, content]) => ({ kind: 'figure', key, content, change: 'publication' }) as const,
    ),
    ...[
      project('10', '230100'),
      project('30', '230200'),
      project(null, '230100'),
      project(null, '230400'),
    ].map(
      (content, at) =>
        ({ kind: 'project', key: `HLJ-2024-000${at + 1}`, content, change: 'publication' }) as const,
    ),
  ])
  edition = (await latestEdition()).number
})

async function receiptOf(figure: Figure): Promise<Receipt> {
  const made = await issueReceipt(figure, edition, 'test')
  const receipt = made.ok ? await findReceipt(made.id) : null
  if (receipt === null) throw new Error(JSON.stringify(made))
  return receipt
}
const sentence = async (figure: Figure, locale: 'zh' | 'en' = 'en') =>
  plainSentence(await citedFigure(await receiptOf(figure), null), locale)

test('a total says how many projects it counts, of how many the value is known, and by which rules', async () => {
  const said = await sentence(recordedFigure({}, 'value'))
  expect(said).toContain(': 4 billion yuan (contracts, and signings whose kind the source does not state; ')
  expect(said).toContain('values as the sources call them: Contract value')
  expect(said).toContain(
    'Of 4 projects counted, 2 have a value disclosed in yuan; sums of values leave out the remaining 2.',
  )
  expect(await sentence(recordedFigure({}, 'value'), 'zh')).toContain(
    '所计4个项目中，2个已披露人民币金额，其余2个不计入金额合计。',
  )
})

test('a value that nobody disclosed is not zero', async () => {
  const figure = recordedFigure({ city: '230400' }, 'value')
  expect((await citedFigure(await receiptOf(figure), null)).number).toBeNull()
  expect(await sentence(figure)).toMatch(/: not disclosed .*The one project counted has no value disclosed/)
})

test('a share states measure, part and base, by number and by value', async () => {
  expect(await sentence(recordedFigure({ city: '230100' }, 'count', ['city']))).toContain(
    ': 50.0% (by number of projects, 2 of 4; whole: all recorded projects; contracts',
  )
  expect(await sentence(recordedFigure({ city: '230100' }, 'value', ['city']))).toContain(
    ': 25.0% (by recorded value, where disclosed, 1 billion yuan of 4 billion yuan; in the whole, 2 of 4 projects have',
  )
})

test('an announced figure is given on the word of who announced it, with where that was read', async () => {
  const said = await sentence({ kind: 'announced', key: 'signed' })
  expect(said).toContain(
    'Projects signed at the conference: 192 projects, 98.238 billion yuan, as announced by the provincial department of commerce. Source: ',
  )
  expect(await sentence({ kind: 'announced', key: 'on-site' })).toContain(
    '(part of 192 projects, 98.238 billion yuan, and not to be added to it)',
  )
  expect(await sentence({ kind: 'announced', key: 'share' }, 'zh')).toContain('占比为69.4%（来源未说明基数）')
})

test('the file has the day that the reader gave, and nothing else of the reader', async () => {
  const { id } = await receiptOf(recordedFigure({}, 'count'))
  const get = (citation: string, query = '') =>
    GET(new Request(`http://portal/data/receipts/${id}/${citation}${query}`), {
      params: Promise.resolve({ file: id, citation }),
    })
  const plain = await get('ris.en.ris')
  expect(plain.headers.get('content-type')).toBe('application/x-research-info-systems; charset=utf-8')
  expect(plain.headers.get('content-disposition')).toBe(`attachment; filename="${id}.ris.en.ris"`)
  expect(await plain.text()).not.toContain('Y2  -')
  expect(await (await get('ris.en.ris', '?accessed=2099-01-31')).text()).toContain('Y2  - 2099/01/31\r\n')
  for (const query of [
    '?accessed=2020-01-01',
    '?accessed=31.1.2099',
    '?edition=1',
    '?accessed=2099-01-31&accessed=x',
  ])
    expect((await get('ris.en.ris', query)).status).toBe(400)
  expect((await get('ris.fr.ris')).status).toBe(404)
})

test('a day of access is a day, and none before the edition', () => {
  expect(readAccessed(undefined, '2026-11-24')).toBeNull()
  expect(readAccessed('', '2026-11-24')).toBeNull()
  expect(readAccessed('2026-11-24', '2026-11-24')).toBe('2026-11-24')
  for (const wrong of ['2026-11-23', '2026-02-30', '2026-11', '24.11.2026', '2026-11-24T00:00'])
    expect(readAccessed(wrong, '2026-11-24')).toBe(false)
})
