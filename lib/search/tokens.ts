import { pinyin } from 'pinyin-pro'

const han = /\p{Script=Han}+/gu
const word = /[\p{Script=Latin}\p{Nd}]+|[\p{Script=Cyrillic}]+|[\p{Script=Hangul}]+/gu

const normal = (text: string) => text.normalize('NFKC').toLowerCase()

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

/**
 * The words of a reader as a tsquery over those tokens: all must be there, the last letters of a Latin word may be
 * missing. Null when nothing in the text can be searched for.
 */
export function searchQuery(text: string): string | null {
  const terms: string[] = []
  for (const [run] of normal(text).matchAll(new RegExp(`${han.source}|${word.source}`, 'gu'))) {
    if (!/\p{Script=Han}/u.test(run)) terms.push(`'${run}':*`)
    else if ([...run].length === 1) terms.push(`'${run}'`)
    else terms.push(...[...run].slice(1).map((sign, at) => `'${[...run][at]}${sign}'`))
  }
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
