import { Exact } from '#lib/money/exact'
import { chineseScales, readChineseNumeral } from '#lib/quotes/chinese-numerals'
import { englishWords, readEnglishNumeral } from '#lib/quotes/english-numerals'

/** Digits with the word that multiplies them, as far as that can be told without the words around. */
export interface NumberToken {
  end: number
  value: string
  step: string
  written: string
  scale: string
  /** Percent by its own form: 百分之七十, 七成, seven in ten. */
  percent: boolean
  /** 多 and 余 behind the digits. */
  more: string
}

const sticky = (source: string, flags = '') => new RegExp(source, `y${flags}`)
const arabic = sticky('\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d+(?:\\.\\d+)?')
const zhScale = sticky(' ?([多余]?)([十百千]?(?:万亿|亿|万)|[百千](?=[多余个家项名户人元]))([多余]?)')
const more = sticky('([多余])(?=[个家项名户所人次元])')
const enScale = sticky(
  '(?:[ -]?(ten thousand|hundred million|trillion|billion|million|thousand)|-?(bn|mn|tn|m|b|k)| (bn|mn|tn))(?![a-z0-9])',
  'i',
)
const chinese = sticky('[零〇一二两三四五六七八九十百千万亿点]{1,30}')
const tenth = sticky(
  '([一二两三四五六七八九]|\\d(?:\\.\\d)?) ?成([一二三四五六七八九])?([多余]?)(?![立为功果员都本长交品分效就人熟套])',
)
const inTen = sticky(`([1-9]|${englishWords})(?: in| out of)(?: every)? (?:ten|10)\\b`, 'i')
const english = sticky(`(?:${englishWords})(?:(?: and |[ -])(?:${englishWords})){0,5}\\b`, 'i')

const enScales: Record<string, string> = {
  k: '1e3',
  'ten thousand': '1e4',
  'hundred million': '1e8',
  thousand: '1e3',
  m: '1e6',
  mn: '1e6',
  million: '1e6',
  b: '1e9',
  bn: '1e9',
  billion: '1e9',
  tn: '1e12',
  trillion: '1e12',
}
const small: Record<string, string> = { 十: '10', 百: '100', 千: '1000' }

function zhFactor(word: string): string {
  const great = word.replace(/^[十百千](?=.)/, '')
  return new Exact(word === great ? '1' : (small[word[0] ?? ''] ?? '1'))
    .times(chineseScales[great] ?? small[great] ?? '1')
    .toFixed()
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const token = (end: number, written: string, scale: string, rest: Partial<NumberToken> = {}): NumberToken => {
  const digits = written.replaceAll(',', '')
  const places = digits.split('.')[1]?.length ?? 0
  const factor = new Exact(scale)
  return {
    end,
    written: digits,
    scale: factor.toFixed(),
    value: factor.times(digits).toFixed(),
    step: factor.div(new Exact(10).pow(places)).toFixed(),
    percent: false,
    more: '',
    ...rest,
  }
}

/** 3亿5000万: a smaller number right behind a scale is added. */
function joined(first: NumberToken, text: string): NumberToken {
  if (new Exact(first.scale).lt('1e4')) return first
  const next = readArabic(text, first.end)
  if (!next || next.scale === '1' || new Exact(next.value).gte(first.scale)) return first
  const value = new Exact(first.value).plus(next.value)
  const { step, end, scale, more: rest } = next
  return {
    ...first,
    end,
    value: value.toFixed(),
    step,
    scale,
    written: value.div(scale).toFixed(),
    more: rest,
  }
}

function readArabic(text: string, at: number): NumberToken | null {
  const found = match(arabic, text, at)
  if (!found) return null
  const end = at + found[0].length
  const zh = match(zhScale, text, end)
  if (zh)
    return joined(
      token(end + zh[0].length, found[0], zhFactor(zh[2] ?? ''), { more: `${zh[1]}${zh[3]}` }),
      text,
    )
  const en = match(enScale, text, end)
  const word = en && (en[1] ?? en[2] ?? en[3] ?? '').toLowerCase()
  if (en && word) return token(end + en[0].length, found[0], enScales[word] ?? '1')
  const rest = match(more, text, end)
  return token(end + (rest ? 1 : 0), found[0], '1', { more: rest?.[1] ?? '' })
}

function readTenths(text: string, at: number): NumberToken | null {
  const tenths = match(tenth, text, at)
  if (tenths) {
    const [all, head = '', tail, rest = ''] = tenths
    const whole = /\d/.test(head) ? head : (readChineseNumeral(head)?.value ?? '0')
    const written = new Exact(whole).times(10).plus(tail ? (readChineseNumeral(tail)?.value ?? '0') : 0)
    const step = tail || head.includes('.') ? '1' : '10'
    return token(at + all.length, written.toFixed(), '1', { percent: true, step, more: rest })
  }
  const ten = match(inTen, text, at)
  if (!ten) return null
  const word = ten[1] ?? ''
  const whole = /\d/.test(word) ? word : readEnglishNumeral(word)
  if (whole === null) return null
  const written = new Exact(whole).times(10).toFixed()
  return token(at + ten[0].length, written, '1', { percent: true, step: '10' })
}

function readChinese(text: string, at: number): NumberToken | null {
  const found = match(chinese, text, at)?.[0]
  if (found === undefined) return null
  const numeral = /[一二两三四五六七八九]|^十/.test(found) ? readChineseNumeral(found) : null
  // A single character is a number only where a counter and its noun follow: 一 and 万 are in too many words.
  if (!numeral || (found.length === 1 && !/^[个家项名][项企协公]/.test(text.slice(at + 1, at + 3))))
    return null
  const scale = chineseScales[/万亿$|亿$|万$/.exec(found)?.[0] ?? ''] ?? '1'
  const rest =
    match(more, text, at + found.length)?.[1] ?? /^[多余]/.exec(text.slice(at + found.length))?.[0] ?? ''
  const behind = /^[多余]?(亿|万)/.exec(text.slice(at + found.length))
  const outer = rest && behind ? (chineseScales[behind[1] ?? ''] ?? '1') : '1'
  const end = at + found.length + (behind && rest ? behind[0].length : rest.length)
  const all = new Exact(scale).times(outer)
  const value = new Exact(numeral.value).times(outer)
  const step = new Exact(numeral.step).times(outer).toFixed()
  return { ...token(end, value.div(all).toFixed(), all.toFixed()), step, more: rest }
}

/** The number that begins at a place of the text, or null. */
export function readToken(text: string, at: number): NumberToken | null {
  const share = text.startsWith('百分之', at)
  const start = share ? at + 3 : at
  const found =
    readTenths(text, start) ??
    readArabic(text, start) ??
    (share ? null : readWords(text, at)) ??
    readChinese(text, start)
  if (found || !share) return found && { ...found, percent: found.percent || share }
  const digit = readChineseNumeral(text[start] ?? '')
  return digit && token(start + 1, digit.value, '1', { percent: true })
}

function readWords(text: string, at: number): NumberToken | null {
  const found = match(english, text, at)?.[0]
  const value = found === undefined ? null : readEnglishNumeral(found)
  if (found === undefined || value === null || value === '0' || value === '1') return null
  const end = at + found.length
  const scale = match(enScale, text, end)
  const word = scale?.[1]?.toLowerCase()
  return token(word ? end + (scale?.[0].length ?? 0) : end, value, word ? (enScales[word] ?? '1') : '1')
}
