import { Exact } from '#lib/money/exact'

/** A number as read: decimal text in ones, and the worth of one in the last place that was written. */
export interface Numeral {
  value: string
  step: string
}

const digits: Record<string, number> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((digit, at) => [digit, at]),
)
digits['零'] = 0
digits['两'] = 2
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** What 万, 亿 and 万亿 multiply by. */
export const chineseScales: Record<string, string> = { 万: '1e4', 亿: '1e8', 万亿: '1e12' }

/** Up to 9999 (一百七十二, 两千零五, 十六), or digit by digit (二〇二四); null when it is no number. */
function section(text: string): number | null {
  const chars = [...text]
  if (chars.length > 1 && chars.every((char) => char in digits)) {
    const positional = chars.map((char) => digits[char]).join('')
    if (!/^0?[1-9]$/.test(positional)) return Number(positional)
  }
  let sum = 0
  let digit: number | null = null
  let ceiling = 10_000
  for (const char of chars) {
    const ten = tens[char]
    if (ten === undefined) {
      if (digit !== null && digit !== 0) return null
      digit = digits[char] ?? null
      continue
    }
    if (ten >= ceiling || digit === 0 || (digit === null && (ten !== 10 || sum > 0))) return null
    sum += (digit ?? 1) * ten
    ceiling = ten
    digit = null
  }
  return sum + (digit ?? 0)
}

/** A Chinese numeral such as 一百七十二, 两千五百六十五亿 or 六十九点四; null when the characters form none. */
export function readChineseNumeral(text: string): Numeral | null {
  const found =
    /^([零〇一二两三四五六七八九十百千]*)(?:点([零〇一二三四五六七八九]+))?(万亿|亿|万)?(.*)$/s.exec(text)
  const [, whole = '', fraction = '', scale = '', rest = ''] = found ?? []
  if (whole === '' || whole.length > 15 || fraction.length > 6) return null
  const ones = section(whole)
  if (ones === null) return null
  const factor = new Exact(chineseScales[scale] ?? 1)
  const behind = [...fraction].map((char) => digits[char]).join('')
  const head = new Exact(`${ones}${behind && `.${behind}`}`).times(factor)
  const step = factor.div(new Exact(10).pow(behind.length))
  if (rest === '') return { value: head.toFixed(), step: step.toFixed() }
  const tail = scale === '' ? null : readChineseNumeral(rest.replace(/^零/, ''))
  if (tail === null || factor.lte(tail.value)) return null
  return { value: head.plus(tail.value).toFixed(), step: tail.step }
}
