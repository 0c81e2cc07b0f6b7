import { pinyin } from 'pinyin-pro'

const han = /\p{Script=Han}+/gu
const word = /[\p{Script=Latin}\p{Nd}]+|[\p{Script=Cyrillic}]+|[\p{Script=Hangul}]+/gu

/** Text in the one form in which it is compared: full-width letters as plain ones, capitals as small ones. */
export const normal = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The runs of one script that a text is searched by; what stands between them is passed over. */
export const runsOf = (text: string): string[] =>
  [...normal(text).matchAll(new RegExp(`${han.source}|${word.source}`, 'gu'))].map(([run]) => run)

export const isHan = (run: string): boolean => /\p{Script=Han}/u.test(run)

/** The neighbours of a Chinese run two by two; the character itself where there is only one. */
export function pairsOf(run: string): string[] {
  const signs = [...run]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}

/** Every ending of a list joined up: of jin, die it gives jindie and die. */
function endings(parts: string[]): string[] {
  return parts.map((_, from) => parts.slice(from).join('').slice(0, 200))
}

function hanTokens(run: string): string[] {
  const signs = [...run]
  return [...signs, ...signs.slice(1).map((sign, at) => signs[at] + sign)]
}

function pinyinTokens(run: string): string[] {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true })
  return [...endings(syllables), ...endings(syllables.map((syllable) => [...syllable][0] ?? ''))]
}

/**
 * What a record is found by. Chinese gives single characters and pairs; other scripts give words; the names
 * also give pinyin and initials from each character on, so that a prefix match finds `jindie`, `jind` and `jd`.
 */
export function searchTokens(names: readonly string[], texts: readonly string[]): string[] {
  const tokens = new Set<string>()
  for (const text of [...names, ...texts].map(normal)) {
    for (const [run] of text.matchAll(han)) hanTokens(run).forEach((token) => tokens.add(token))
    for (const [run] of text.matchAll(word)) tokens.add(run.slice(0, 200))
  }
  for (const name of names.map(normal)) {
    for (const [run] of name.matchAll(han)) pinyinTokens(run).forEach((token) => tokens.add(token))
    const words = name.match(/[a-z0-9]+/g) ?? []
    if (words.length > 1) tokens.add(words.map((item) => item[0]).join(''))
  }
  // A token cut off inside a rare character is no text that the database takes.
  return [...tokens].filter((token) => token !== '' && token.isWellFormed()).sort()
}

/** A run as terms of a tsquery; `open`: the last letters of a word may be missing. */
export const runTerms = (run: string, open: boolean): string[] =>
  isHan(run) ? pairsOf(run).map((pair) => `'${pair}'`) : [`'${run}'${open ? ':*' : ''}`]

/**
 * The words of a reader as a tsquery over those tokens: all must be there, the last letters of a Latin word may be
 * missing. Null when nothing in the text can be searched for.
 */
export function searchQuery(text: string): string | null {
  const terms = runsOf(text).flatMap((run) => runTerms(run, true))
  return terms.length === 0 ? null : [...new Set(terms)].slice(0, 24).join(' & ')
}

/** The key by which names sort: pinyin for Chinese, lower case for the rest. */
export function sortName(name: string): string {
  return pinyin(normal(name), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  })
    .join(' ')
    .slice(0, 200)
    .toWellFormed()
}
