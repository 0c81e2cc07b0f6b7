import { distance } from '#lib/search/distance'
import type { SearchFilter } from '#lib/search/filter'
import { countFound } from '#lib/search/queries'
import { isHan, runsOf } from '#lib/search/tokens'
import { piecesOf, soundOf, vocabularyAt, type Vocabulary } from '#lib/search/vocabulary'

export interface Suggestion {
  q: string
  count: number
}

interface Guess {
  word: string
  /** The less, the likelier. */
  cost: number
  /** How often the word stands in titles. */
  weight: number
}

const likelier = (a: Guess, b: Guess) => a.cost - b.cost || b.weight - a.weight

/** Words of titles a letter or two from a misspelt one, and Chinese words that it nearly spells in pinyin. */
export function guessLatin(typed: string, { latin, bySound, chinese }: Vocabulary): string[] {
  const most = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2
  const guesses: Guess[] = []
  if (most === 0) return []
  for (const [word, weight] of latin) {
    const cost = distance(typed, word, most)
    if (cost > 0 && cost !== Infinity) guesses.push({ word, cost, weight })
  }
  for (const [sound, [word = '']] of bySound) {
    const cost = distance(typed, sound, most)
    if (cost > 0 && cost !== Infinity)
      guesses.push({ word, cost: cost + 0.5, weight: chinese.get(word) ?? 0 })
  }
  return guesses.sort(likelier).map(({ word }) => word)
}

/** A longer run is no word: its beginning is looked at. */
const longestRun = 12

/** How many characters of two words of one length differ. */
function differing(a: string, b: string): number {
  let count = 0
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1
  return count
}

/** A Chinese run with one piece of it put right: another that sounds the same, else one with one character changed. */
export function guessChinese(run: string, { chinese, bySound }: Vocabulary): string[] {
  const guesses: Guess[] = []
  for (const { piece, sound } of piecesOf([...run].slice(0, longestRun).join(''))) {
    if (chinese.has(piece)) continue
    const put = (word: string, cost: number) =>
      guesses.push({
        word: run.replace(piece, word),
        cost,
        weight: (chinese.get(word) ?? 0) * word.length,
      })
    for (const word of bySound.get(sound) ?? []) put(word, 0)
    for (const [word] of chinese) {
      if (word.length !== piece.length || differing(word, piece) !== 1) continue
      // Of two characters one wrong leaves little to go by: then it must sound nearly the same.
      const near = distance(sound, soundOf(word), 2)
      if (word.length > 2 || near !== Infinity) put(word, near === Infinity ? 3 : near)
    }
  }
  return [...new Set(guesses.sort(likelier).map(({ word }) => word))]
}

const mostTried = 6
const mostGiven = 3

/**
 * Words near those that found nothing, each with what it finds; none when nothing near finds anything. Only words that
 * find nothing by themselves are changed.
 */
export async function didYouMean(filter: SearchFilter, edition: number): Promise<Suggestion[]> {
  const runs = runsOf(filter.q ?? '').slice(0, 8)
  const vocabulary = await vocabularyAt(edition)
  const alone = await Promise.all(runs.map((q) => countFound({ q, synonyms: filter.synonyms }, edition)))
  const wrong = alone.findIndex((count) => count === 0)
  const typed = runs[wrong]
  if (typed === undefined) return []
  const guesses = isHan(typed) ? guessChinese(typed, vocabulary) : guessLatin(typed, vocabulary)
  const tried = await Promise.all(
    guesses.slice(0, mostTried).map(async (word) => {
      const q = runs.map((run, at) => (at === wrong ? word : run)).join(' ')
      return { q, count: await countFound({ ...filter, q }, edition) }
    }),
  )
  return tried.filter(({ count }) => count > 0).slice(0, mostGiven)
}
