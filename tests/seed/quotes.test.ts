import { beforeAll, expect, test } from 'vitest'
import { latestEdition } from '#lib/editions/as-of'
import { checkQuote } from '#lib/quotes/check'
import type { NumberAnswer, QuoteAnswer } from '#lib/quotes/finding'
import type { QuotableFigures } from '#lib/quotes/quotable-figure'
import { readQuotableFigures } from '#lib/quotes/queries'
import { loadSeed } from '#tests/fixtures/seed'
import { sentences } from '#tests/seed/quoted-sentences'

let figures: QuotableFigures

beforeAll(async () => {
  await loadSeed()
  figures = await readQuotableFigures((await latestEdition()).number)
}, 120_000)

const keyOf = ({ figure }: { figure: { figure: { kind: string; key?: string } } }) =>
  figure.figure.key ?? 'recorded'
const holds = ({ pairs, numbers }: QuoteAnswer) =>
  numbers.length > 0 &&
  numbers.every(({ verdict }) => verdict === 'match') &&
  pairs.every(({ relation }) => ['same', 'part', 'subject'].includes(relation))
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
