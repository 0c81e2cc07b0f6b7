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
  const answers = numbers.map((number) => {
    const sentence = plain.slice((ends[number.sentence] ?? -1) + 1, ends[number.sentence + 1])
    return answerNumber(number, citiesIn(sentence), figures)
  })
  return { numbers: neighboursFirst(answers), pairs: pairsOf(answers), cut, announced }
}
