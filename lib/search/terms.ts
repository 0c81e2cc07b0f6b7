import { chineseAt, latinAt, type Group, type Word } from '#lib/search/synonyms'
import { isHan, pairsOf, runTerms, runsOf } from '#lib/search/tokens'

/** What is marked in a text that was found. `open`: a word that only begins so is marked too. */
export interface Needle {
  text: string
  open: boolean
}

/** One thing that a reader asks for; all of them must be there. */
export interface Term {
  /** As typed, in its normal form. */
  text: string
  /** A tsquery. */
  query: string
  needles: Needle[]
  /** The other words that were searched for in its place. */
  also: string[]
}

const mostTerms = 24
const mostGroups = 4

function plain(run: string): Term {
  const pairs = isHan(run) ? pairsOf(run) : [run]
  return {
    text: run,
    query: runTerms(run, true).join(' & '),
    needles: pairs.map((text) => ({ text, open: true })),
    also: [],
  }
}

const wordQuery = ({ runs, open }: Word): string =>
  `(${runs.flatMap((run, at) => runTerms(run, open && at === runs.length - 1)).join(' & ')})`

function anyOf(group: Group, text: string): Term {
  return {
    text,
    query: `(${group.words.map(wordQuery).join(' | ')})`,
    needles: group.words.map((word) => ({ text: word.text.toLowerCase(), open: word.open })),
    also: group.words.map((word) => word.text).filter((word) => word.toLowerCase() !== text),
  }
}

/** A Chinese run cut at the words that have synonyms. */
function cut(run: string): Term[] {
  const terms: Term[] = []
  let rest = ''
  for (let at = 0; at < run.length;) {
    const found = chineseAt(run, at)
    if (found === null) {
      const sign = String.fromCodePoint(run.codePointAt(at) ?? 0)
      rest += sign
      at += sign.length
      continue
    }
    if (rest !== '') terms.push(plain(rest))
    rest = ''
    terms.push(anyOf(found.group, found.word.text))
    at += found.word.text.length
  }
  return rest === '' ? terms : [...terms, plain(rest)]
}

function withSynonymsOf(runs: readonly string[]): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < runs.length;) {
    const run = runs[at] ?? ''
    const found = isHan(run) ? null : latinAt(runs, at)
    if (found) terms.push(anyOf(found.group, runs.slice(at, at + found.word.runs.length).join(' ')))
    else terms.push(...(isHan(run) ? cut(run) : [plain(run)]))
    at += found?.word.runs.length ?? 1
  }
  return terms
}

/**
 * What a reader's words ask for, each with the other words of the field for the same thing; none when nothing in them
 * can be searched for. Beyond four such groups, and with `synonyms` false, the words stand as typed.
 */
export function termsOf(q: string, synonyms: boolean): Term[] {
  const runs = runsOf(q)
  const terms = synonyms ? withSynonymsOf(runs) : runs.map(plain)
  const grouped = terms.filter(({ also }) => also.length > 0).length
  const asked = grouped > mostGroups ? runs.map(plain) : terms
  return [...new Map(asked.map((term) => [term.query, term])).values()].slice(0, mostTerms)
}

/** The whole of it as one tsquery, or null. */
export const queryOf = (terms: readonly Term[]): string | null =>
  terms.length === 0 ? null : terms.map(({ query }) => query).join(' & ')
