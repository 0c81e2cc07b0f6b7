import type { FontWeight } from '#lib/drawing/fonts'
import { widthOf, withPlainSpaces } from '#lib/drawing/width'

interface Setting {
  /** Room for a line, in the unit of `size`. */
  width: number
  size: number
  weight: FontWeight
  /** The most lines; a text that needs more ends with an ellipsis. */
  most: number
}

// 行首禁则 and 行尾禁则 (GB/T 15834, 4.2): closing marks begin no line, opening marks end none.
const beginsNoLine = /^[、。，．：；？！）〉》」』】〕〗”’…—～·％‰℃,.;:!?)\]}%]/u
const endsNoLine = /[（〈《「『【〔〖“‘([{¥￥$€]$/u
const latin = /^[\p{Script=Latin}\p{N}\p{M}.,:;!?'’"%()[\]{}/&+*#@_$€¥°-]$/u
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const ellipsis = '…'

/** The pieces that a line may not be broken within: a Latin word, a space, or one sign with the marks that cling to it. */
function pieces(text: string): string[] {
  const signs = [...graphemes.segment(withPlainSpaces(text).trim())].map(({ segment }) => segment)
  const found: string[] = []
  for (const sign of signs) {
    const last = found.at(-1)
    const word =
      last !== undefined && latin.test(sign) && latin.test(last.at(-1) ?? '') && !last.endsWith('-')
    const clings =
      last !== undefined && last !== ' ' && sign !== ' ' && (beginsNoLine.test(sign) || endsNoLine.test(last))
    if (word || clings) found[found.length - 1] = last + sign
    else found.push(sign)
  }
  return found
}

/** Cuts a piece that is wider than a whole line, between signs and never within one. */
function cut(piece: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemes.segment(piece)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

/** As much of a line as leaves room for an ellipsis, with it; no mark that would stand lost before it. */
function shortened(line: string, fits: (text: string) => boolean): string {
  const signs = [...graphemes.segment(line)].map(({ segment }) => segment)
  while (signs.length > 0 && !fits(signs.join('') + ellipsis)) signs.pop()
  return signs.join('').replace(/[\s、，；：,;:（(《“‘]+$/u, '') + ellipsis
}

/** Sets Chinese and Latin text in lines of a given width. Empty text has no lines. */
export function linesOf(text: string, { width, size, weight, most }: Setting): string[] {
  const fits = (line: string) => widthOf(line.trimEnd(), size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text).flatMap((whole) => (fits(whole) ? [whole] : cut(whole, fits)))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (line !== '' || piece !== ' ') line += piece
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', fits)]
}
