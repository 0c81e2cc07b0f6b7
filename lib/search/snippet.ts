import type { Needle } from '#lib/search/terms'
import { markHits, type Part } from '#lib/search/marks'

export interface Snippet {
  parts: Part[]
  lang: 'zh' | 'en'
}

/** Characters shown on either side of the first hit. */
const around = 48

/** Codes, keys, dates and addresses: nothing that a reader would read. */
const noText = /^([a-z][\w-]*|[\d.,-]*|https?:.*)$/

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return noText.test(value) ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}

const languageOf = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

/**
 * The piece of a record's text around what was sought, in the reader's language where it stands in both; in the other only
 * where the shown title has nothing of it. Null when there is nothing more to show than the title.
 */
export function snippetOf(
  content: unknown,
  title: string,
  needles: readonly Needle[],
  locale: 'zh' | 'en',
): Snippet | null {
  const texts = textsOf(content).filter((text) => !title.includes(text))
  const own = texts.filter((text) => languageOf(text) === locale)
  const shown = markHits(title, needles).some(({ hit }) => hit)
  const others = shown ? [] : texts.filter((text) => languageOf(text) !== locale)
  for (const text of [...own, ...others]) {
    const parts = markHits(text, needles)
    if (parts.some(({ hit }) => hit)) return { parts: shorten(parts), lang: languageOf(text) }
  }
  return null
}

function shorten(parts: readonly Part[]): Part[] {
  const first = parts.findIndex(({ hit }) => hit)
  const before = [
    ...parts
      .slice(0, first)
      .map(({ text }) => text)
      .join(''),
  ]
  const shown: Part[] =
    before.length === 0
      ? []
      : [{ text: `${before.length > around ? '…' : ''}${before.slice(-around).join('')}`, hit: false }]
  let room = around * 2
  for (const { text, hit } of parts.slice(first)) {
    const signs = [...text]
    if (room <= 0) break
    shown.push({ text: `${signs.slice(0, room).join('')}${signs.length > room ? '…' : ''}`, hit })
    room -= signs.length
  }
  return shown
}
