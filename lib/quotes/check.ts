import { answerNumber } from '#lib/quotes/answer-number'
import { citiesIn } from '#lib/quotes/contradictions'
import type { QuoteAnswer } from '#lib/quotes/finding'
import { neighboursFirst, pairsOf } from '#lib/quotes/pairs'
import { readQuote } from '#lib/quotes/parse'
import { plainText, sentenceEnds } from '#lib/quotes/plain-text'
import type { QuotableFigures } from '#lib/quotes/quotable-figure'

/** Checks every number of a quote against the figures of an edition. What it cannot tell it says, and guesses nothing. */
export function checkQuote(text: string, { figures, announced }: QuotableFigures): QuoteAnswer {
  const { numbers, cut } = readQuote(text)
  const plain = plainText(text)
  const ends = [-1, ...sentenceEnds(plain), plain.length]
  const sentence = (at: number) => plain.slice((ends[at] ?? -1) + 1, ends[at + 1])
  const answers = numbers.map((number) => answerNumber(number, citiesIn(sentence(number.sentence)), figures))
  const inOrder = numbers
    .map(({ sentence: at }) => at)
    .filter((at) => /分别|respectively/i.test(sentence(at)))
  return { numbers: neighboursFirst(answers), pairs: pairsOf(answers, new Set(inOrder)), cut, announced }
}
