import { readChineseNumeral } from '#lib/quotes/chinese-numerals'

const year = '(?:19|20)\\d{2}'
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const dash = '[-–—~至到/]'
const forms = [
  `${year}[-/.](?:0?[1-9]|1[0-2])[-/.]\\d{1,2}(?!\\d)`,
  `${year} ?(?:年? ?${dash} ?(?:${year}|\\d{2}))? ?年(?: ?\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?)?`,
  `${year} ?${dash} ?(?:${year}|\\d{2})(?![\\d.])`,
  `[一二][九〇零][零〇一二三四五六七八九]{2}年`,
  `\\d{1,2} ?(?:${dash} ?\\d{1,2} ?)?月(?: ?\\d{1,2} ?[日号])?`,
  `\\d{1,2} ?[日号](?!元)`,
  `\\d{1,2}(?: ?[:时] ?\\d{1,2}(?: ?分)?)`,
  `\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?(?:st|nd|rd|th)? (?:of )?${month}\\b\\.?(?:,? ${year})?`,
  `${month}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?(?:,? ${year})?|${year})(?!\\d)`,
]
const date = new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'iy')

/** A date that begins there: where it ends, and the years in it. Null when none begins. */
export function readDate(text: string, at: number): { end: number; years: string[] } | null {
  if (/[\w.]/.test(text[at - 1] ?? '')) return null
  date.lastIndex = at
  const found = date.exec(text)
  if (!found) return null
  const spoken = /^[一二].{3}年/.test(found[0]) ? readChineseNumeral(found[0].slice(0, 4))?.value : undefined
  const named = spoken === undefined ? (found[0].match(/(?:19|20)\d{2}/g) ?? []) : [spoken]
  const [first, last] = [named[0], named[1]]
  const years =
    first !== undefined && last !== undefined && last > first && Number(last) - Number(first) < 30
      ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, more) => String(Number(first) + more))
      : named
  return { end: at + found[0].length, years }
}
