import { beforeAll, expect, test } from 'vitest'
import { checkQuote } from '#lib/quotes/check'
import { quotableFigures, readQuotableFigures } from '#lib/quotes/queries'
import { contentOf } from '#tests/fixtures/content'
import { publishAct, publishNew, publishSource, type Pair } from '#tests/fixtures/publishing'
import { makePeople } from '#tests/fixtures/staff'

let pair: Pair
const quantity = (number: string) => ({ number, unit: { zh: '个项目', en: 'projects' } })
const figure = (number: string) => contentOf('figure', { quantity: quantity(number) })
const editions: Record<string, number> = {}

beforeAll(async () => {
  pair = await makePeople()
  await publishSource(pair)
  editions.published = await publishNew(pair, 'figure', 'trial', figure('172'))
  editions.corrected = await publishAct(pair, [
    { kind: 'figure', key: 'trial', content: figure('173'), change: 'correction' },
  ])
  editions.project = await publishNew(pair, 'project', 'HLJ-2024-0001')
  editions.withdrawn = await publishAct(pair, [
    { kind: 'project', key: 'HLJ-2024-0001', change: 'withdrawal' },
    { kind: 'figure', key: 'trial', change: 'withdrawal' },
  ])
})

/** The verdict on a quote's first number at an edition, and the editions in which what it tells stood. */
async function at(name: string, quote: string) {
  const [answer] = checkQuote(quote, await readQuotableFigures(editions[name] ?? 0)).numbers
  return [
    answer?.verdict,
    ...(answer?.earlier ?? []).map(({ figure: { edition, until } }) => [edition, until]),
  ]
}

test('a corrected figure is a match before, and afterwards the number of an earlier edition', async () => {
  const { published, corrected, project } = editions
  expect(await at('published', '172个项目')).toEqual(['match'])
  expect(await at('published', '173个项目')).toEqual(['none'])
  expect(await at('corrected', '172个项目')).toEqual(['earlier', [published, corrected]])
  expect(await at('corrected', '173个项目')).toEqual(['match'])
  expect(await at('project', '173个项目')).toEqual(['match'])
  expect(await at('withdrawn', '173个项目')).toEqual(['earlier', [project, editions.withdrawn]])
})

test('a recorded total goes with the records that make it', async () => {
  expect(await at('corrected', '登记金额1.5亿元')).toEqual(['none'])
  expect(await at('project', '登记金额1.5亿元')).toEqual(['match'])
  const [verdict, first] = await at('withdrawn', '登记金额1.5亿元')
  expect([verdict, first]).toEqual(['earlier', [editions.project, editions.withdrawn]])
})

test('what is kept of an edition is what is read of it', async () => {
  for (const edition of Object.values(editions))
    expect(await quotableFigures(edition)).toEqual(await readQuotableFigures(edition))
  expect(checkQuote('172', await quotableFigures(0)).numbers[0]?.verdict).toBe('none')
})
