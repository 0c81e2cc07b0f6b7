import { pinyin } from 'pinyin-pro'
import { normal } from '#lib/search/tokens'
import type { Needle } from '#lib/search/terms'

/** A part of a text, and whether it is what was sought. Joined up, the parts are the text, unchanged. */
export interface Part {
  text: string
  hit: boolean
}

const wordSign = /[\p{Script=Latin}\p{Nd}\p{Script=Cyrillic}\p{Script=Hangul}]/u
const hanSign = /^\p{Script=Han}$/u

/** A text's characters, and its normal form with the character that each of its units came from. */
function flatten(text: string): { signs: string[]; flat: string; owners: number[] } {
  const signs = [...text]
  const owners: number[] = []
  let flat = ''
  signs.forEach((sign, at) => {
    const form = normal(sign)
    flat += form
    for (let unit = 0; unit < form.length; unit += 1) owners.push(at)
  })
  return { signs, flat, owners }
}

function placesOf(flat: string, { text, open }: Needle): [from: number, to: number][] {
  const places: [number, number][] = []
  const isWord = wordSign.test(text)
  for (let at = flat.indexOf(text); at !== -1; at = flat.indexOf(text, at + 1)) {
    const end = at + text.length
    if (isWord && wordSign.test(flat[at - 1] ?? '')) continue
    if (isWord && !open && wordSign.test(flat[end] ?? '')) continue
    places.push([at, end])
  }
  return places
}

/** The characters that a word in pinyin or initials stands for: `jindie`, `jd` and `jind` are the two of 金蝶. */
function pinyinPlace(signs: readonly string[], word: string): [from: number, to: number] | null {
  for (let from = 0; from < signs.length; from += 1) {
    if (!hanSign.test(signs[from] ?? '')) continue
    const end = signs.findIndex((sign, at) => at > from && !hanSign.test(sign))
    const run = signs.slice(from, end === -1 ? undefined : end)
    const syllables = pinyin(run.slice(0, word.length).join(''), { toneType: 'none', type: 'array', v: true })
    for (const parts of [syllables, syllables.map((syllable) => syllable.slice(0, 1))]) {
      if (!parts.join('').startsWith(word)) continue
      const length = parts.findIndex((_, at) => parts.slice(0, at + 1).join('').length >= word.length) + 1
      return [from, from + length]
    }
  }
  return null
}

/** A text cut at what was sought. `byPinyin`: a Latin word that stands nowhere may be the sound of Chinese characters. */
export function markHits(text: string, needles: readonly Needle[], byPinyin = false): Part[] {
  const { signs, flat, owners } = flatten(text)
  const hit = new Set<number>()
  for (const needle of needles) {
    const places = placesOf(flat, needle)
    for (const [from, to] of places) for (let at = from; at < to; at += 1) hit.add(owners[at] ?? -1)
    if (places.length > 0 || !byPinyin || !/^[a-z]+$/.test(needle.text)) continue
    const [from, to] = pinyinPlace(signs, needle.text) ?? [0, 0]
    for (let at = from; at < to; at += 1) hit.add(at)
  }
  const parts: Part[] = []
  signs.forEach((sign, at) => {
    const last = parts.at(-1)
    if (last && last.hit === hit.has(at)) last.text += sign
    else parts.push({ text: sign, hit: hit.has(at) })
  })
  return parts
}
