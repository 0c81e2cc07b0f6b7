import { Exact } from '#lib/money/exact'
import { readDate } from '#lib/quotes/dates'
import { readToken, type NumberToken } from '#lib/quotes/number-tokens'
import { clauseEnds, longestQuote, plainText, sentenceEnds } from '#lib/quotes/plain-text'
import type { QuotedNumber, ReadQuote } from '#lib/quotes/quoted-number'
import { baseAround, boundOf, percentAround, reach, unitsAround } from '#lib/quotes/surroundings'

/** The most numbers of one quote that are answered. */
export const mostNumbers = 20
/** Longer numbers are nobody's figure. */
const mostDigits = 24

const prefix =
  /(?:(HK\$|A\$|C\$|€|£|EUR ?|港元|JPY ?)|(US\$|U\.S\. ?\$|USD ?|\$)|(¥|RMB ?|CNY ?|人民币))\s?$/i
const suffix =
  /^(?:[ -]?(?:Chinese )?(港元|港币|欧元|日元|韩元|卢布|英镑|HK dollars?|Hong Kong dollars?|euros?\b|EUR\b|yen\b|rou?bles?\b|pounds?\b|won\b)|[ -]?(美元|美金|U\.?S\.? ?dollars?|dollars?\b|USD\b)|[ -]?(?:Chinese )?(元人民币|人民币|元|yuan\b|RMB\b|renminbi\b|CNY\b))/i
const percent = /^ ?(?:(%|per ?cent\b|百分比)|(个?百分点|percentage points?\b|‰))/i
const between = /^ ?(?:[-–—~至到]|to(?= )) ?(?=[\d一二两三四五六七八九十])/

interface Money {
  currency: QuotedNumber['currency']
  foreign: boolean
  /** How many characters before and behind the digits the signs of the currency take. */
  before: number
  behind: number
}

function moneyAround(left: string, right: string): Money | null {
  const head = prefix.exec(left)
  const tail = suffix.exec(right)
  if (!head && !tail) return null
  const [, otherA, usdA] = head ?? []
  const [, otherB, usdB] = tail ?? []
  return {
    currency: otherA || otherB ? null : usdA || usdB ? 'USD' : 'CNY',
    foreign: Boolean(otherA ?? otherB),
    before: head?.[0].length ?? 0,
    behind: tail?.[0].length ?? 0,
  }
}

function looseStep({ value, step }: Pick<NumberToken, 'value' | 'step'>): string {
  const zeros = /[1-9](0+)$/.exec(new Exact(value).div(step).toFixed())?.[1] ?? ''
  return new Exact(step).times(new Exact(10).pow(zeros.length)).toFixed()
}

/** What a token is, by the words around it; null for what is no number of anything, such as 5G or a year. */
function describe(
  text: string,
  start: number,
  token: NumberToken,
): QuotedNumber | { year: string; end: number } | null {
  const left = text.slice(Math.max(0, start - reach), start)
  const right = text.slice(token.end, token.end + reach)
  const money = token.percent ? null : moneyAround(left, right)
  if (!money && /[A-Za-z_#第]$/.test(left)) return null
  const mark = money || token.percent ? null : percent.exec(right)
  if (!money && !mark && token.scale === '1' && /^(?:(?!P(?![A-Za-z]))[A-Za-z]|\.\d|,\d)/.test(right))
    return null
  const isPercent = token.percent || mark?.[1] !== undefined
  const end = token.end + (money?.behind ?? mark?.[0].length ?? 0)
  const rest = text.slice(end, end + reach)
  const before = money ? left.slice(0, left.length - money.before) : left
  const counted = money || isPercent ? { units: [], loose: false } : unitsAround(left, right)
  const plainYear = /^(?:19|20)\d{2}$/.test(token.written) && token.scale === '1' && !money && !mark
  if (
    plainYear &&
    (/\b(?:in|since|by|during|until|through|year) $/i.test(left) || unitsAround('', right).units.length === 0)
  )
    return { year: token.written, end: token.end }
  const share = isPercent ? percentAround(before, rest) : null
  const range = between.exec(rest)
  const second = range && !/(?:from|由|从) ?$/i.test(before) ? readToken(text, end + range[0].length) : null
  const from = start - (money?.before ?? 0)
  const negative = /(?:^|[^\w)%])-$/.test(before)
  const kind: QuotedNumber['kind'] = second
    ? 'range'
    : negative
      ? 'negative'
      : money?.foreign
        ? 'foreign'
        : mark?.[2]
          ? 'points'
          : money
            ? 'money'
            : isPercent
              ? 'percent'
              : counted.units.length > 0
                ? 'count'
                : 'bare'
  return {
    start: from,
    end: second
      ? second.end + (suffix.exec(text.slice(second.end, second.end + reach))?.[0].length ?? 0)
      : end,
    text: '',
    kind,
    value: token.value,
    step: token.step,
    looseStep: looseStep(token),
    written: token.written,
    scale: token.scale,
    currency: money?.currency ?? null,
    units: share?.units ?? counted.units,
    loose: counted.loose,
    bound: boundOf(before, rest, token.more),
    base: isPercent ? baseAround(before, rest) : null,
    falling: share?.falling ?? false,
    sentence: 0,
    years: [],
  }
}

interface NamedYear {
  at: number
  sentence: number
  clause: number
  year: string
}

/** The years a number is said of: the one just behind it (`in 2023`), else those of its clause, else of its sentence. */
function yearsOf(
  { end, sentence }: QuotedNumber,
  clause: number,
  years: readonly NamedYear[],
  text: string,
): string[] {
  const behind = /^[^\d.,;，。；]{0,24}?\b(?:in|during) ((?:19|20)\d{2})\b/i.exec(
    text.slice(end, end + reach),
  )
  if (behind?.[1] !== undefined) return [behind[1]]
  const inClause = years.filter((named) => named.clause === clause)
  return (inClause.length > 0 ? inClause : years.filter((named) => named.sentence === sentence)).map(
    ({ year }) => year,
  )
}

/**
 * Every number of a text, Chinese or English, with what it counts, its currency, its bound and how exactly it is given.
 * Dates, ordinals and names such as 5G are passed over. Never fails, and takes time in proportion to the text, of which
 * the first 1,500 characters and 20 numbers are read.
 */
export function readQuote(original: string): ReadQuote {
  const text = plainText(original)
  const ends = sentenceEnds(text)
  const clauses = clauseEnds(text)
  const before = (places: readonly number[], at: number) => places.filter((end) => end < at).length
  const sentenceAt = (at: number) => before(ends, at)
  const found: QuotedNumber[] = []
  const years: NamedYear[] = []
  let at = 0
  while (at < text.length && found.length <= mostNumbers) {
    if (!/[\d零〇一二两三四五六七八九十百a-z]/i.test(text[at] ?? '')) {
      at += 1
      continue
    }
    const date = readDate(text, at)
    if (date) {
      years.push(
        ...date.years.map((year) => ({ at, sentence: sentenceAt(at), clause: before(clauses, at), year })),
      )
      at = date.end
      continue
    }
    const inWord = /[A-Za-z]/.test(text[at] ?? '') && /[A-Za-z]/.test(text[at - 1] ?? '')
    const token = inWord ? null : readToken(text, at)
    if (!token) {
      at += 1
      continue
    }
    const number = token.written.length > mostDigits ? null : describe(text, at, token)
    if (number && 'year' in number)
      years.push({ at, sentence: sentenceAt(at), clause: before(clauses, at), year: number.year })
    if (number && 'kind' in number) found.push({ ...number, sentence: sentenceAt(at) })
    at = Math.max(token.end, number?.end ?? 0)
  }
  const numbers = found.slice(0, mostNumbers).map((number) => ({
    ...number,
    text: original.slice(number.start, number.end),
    years: yearsOf(number, before(clauses, number.start), years, text),
  }))
  return { numbers, cut: original.length > longestQuote || found.length > mostNumbers }
}
