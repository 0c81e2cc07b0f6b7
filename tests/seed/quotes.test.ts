import { beforeAll, expect, test } from 'vitest'
import { latestEdition } from '#lib/editions/as-of'
import { checkQuote } from '#lib/quotes/check'
import { getTotals } from '#lib/figures/queries'
import type { NumberAnswer, QuoteAnswer } from '#lib/quotes/finding'
import { announcedLine } from '#lib/i18n/announced'
import { locales } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import type { QuotableFigures } from '#lib/quotes/quotable-figure'
import { readQuotableFigures } from '#lib/quotes/queries'
import { loadSeed } from '#tests/fixtures/seed'
import { sentences } from '#tests/seed/quoted-sentences'

let figures: QuotableFigures

beforeAll(async () => {
  await loadSeed()
  figures = await readQuotableFigures((await latestEdition()).number)
}, 240_000)

const keyOf = ({ figure }: { figure: { figure: { kind: string; key?: string } } }) =>
  figure.figure.key ?? 'recorded'
const holds = ({ pairs, numbers }: QuoteAnswer) =>
  numbers.length > 0 &&
  numbers.every(({ verdict }) => verdict === 'match') &&
  pairs.every(({ relation }) => ['same', 'part', 'subject', 'apart'].includes(relation))
const said = ({ number, verdict, matches, nearMisses }: NumberAnswer): string =>
  `${number.text}: ${verdict} ${[
    ...matches.slice(0, 2).map((match) => `${match.reason} ${keyOf(match)}`),
    ...(matches.length > 0 ? [] : nearMisses.slice(0, 2).map((miss) => `${miss.refusal} ${keyOf(miss)}`)),
  ].join(', ')}`

test('sentences with figures: the right ones are found, and no wrong one is called right', () => {
  const table = sentences.map((sentence) => {
    const answer = checkQuote(sentence.text, figures)
    const { numbers, pairs } = answer
    const wrong = 'wrong' in sentence ? sentence.wrong : null
    const right = 'right' in sentence ? sentence.right : []
    const [way, key] = wrong ?? ['', '']
    const told = wrong
      ? numbers.some(({ verdict, nearMisses, matches }) =>
          way === 'nothing'
            ? verdict === 'none' && nearMisses.length === 0
            : way === 'notCompared'
              ? verdict === way
              : nearMisses.some((miss) => miss.refusal === way && keyOf(miss) === key) &&
                matches.every((match) => keyOf(match) !== key),
        ) || pairs.some(({ relation }) => relation === way)
      : right.length === numbers.length &&
        right.every(([reason, figure], at) =>
          numbers[at]?.matches.some((match) => match.reason === reason && keyOf(match) === figure),
        )
    const called = holds(answer)
    return {
      text: sentence.text,
      truth: wrong ? `wrong: ${way}` : 'right',
      called,
      ok: told && called === !wrong,
      answer: `${numbers.map(said).join(' | ')} ${pairs.map(({ relation }) => `[${relation}]`).join('')}`,
    }
  })
  console.log(
    table
      .map(
        ({ ok, truth, text, answer, called }) =>
          `${ok ? 'ok ' : 'BAD'}  ${truth.padEnd(22)} called ${called ? 'right' : 'wrong'}  ${text}  →  ${answer}`,
      )
      .join('\n'),
  )
  const wrongOnes = table.filter(({ truth }) => truth !== 'right')
  console.log(
    `${table.length} sentences: ${table.length - wrongOnes.length} right, ${wrongOnes.length} wrong; ` +
      `answered as they should be ${table.filter(({ ok }) => ok).length}; wrong ones called right ${wrongOnes.filter(({ called }) => called).length}`,
  )
  expect(table.length).toBeGreaterThanOrEqual(60)
  expect(wrongOnes.length * 2).toBeGreaterThanOrEqual(table.length)
  expect(wrongOnes.filter(({ called }) => called)).toEqual([])
  expect(table.filter(({ ok }) => !ok)).toEqual([])
})

test('every announced and recorded figure is found as the portal prints it, in both languages', () => {
  const standing = figures.figures.filter(({ until }) => until === null)
  expect(standing.filter(({ figure }) => figure.kind === 'recorded').length).toBeGreaterThan(50)
  const lost = standing.flatMap((figure) =>
    locales
      .map((locale) => announcedLine(figure.shown, translator(locale), locale))
      .filter((text) => {
        const { numbers } = checkQuote(text, figures)
        return !numbers.some(({ matches }) => matches.some((match) => match.figure === figure))
      })
      .map((text) => `${figure.group}: ${text}`),
  )
  expect(lost).toEqual([])
})

test('a recorded total of an older edition is told as of then, and the newest as of now', async () => {
  const { number } = await latestEdition()
  const [then, now] = [await getTotals({}, 1), await getTotals({}, number)]
  expect(then.count).not.toBe(now.count)
  const answerAt = (count: number) => checkQuote(`登记的签约项目共${count}个`, figures).numbers[0]
  const all = 'counting=counted'
  expect(answerAt(now.count)?.matches.some(({ figure }) => figure.group === all)).toBe(true)
  const earlier = [...(answerAt(then.count)?.earlier ?? [])].filter(({ figure }) => figure.group === all)
  expect(earlier.map(({ figure }) => [figure.edition, figure.until])).toEqual([[1, 2]])
})
