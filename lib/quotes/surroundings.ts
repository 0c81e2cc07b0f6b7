import type { QuoteBound, QuotedNumber } from '#lib/quotes/quoted-number'
import { enUnits, looseUnits, unitOfWord, zhUnits } from '#lib/quotes/unit-words'

/** How far the words around a number are looked at, in characters. */
export const reach = 40

const before: readonly [RegExp, QuoteBound][] = [
  [/(?:不少于|不低于|至少|起码|\b(?:at least|no less than|not less than|a minimum of))\s*$/i, 'atLeast'],
  [/(?:不超过|不高于|最高|最多|至多|\b(?:up to|as much as|as many as|at most|no more than))\s*$/i, 'upTo'],
  [
    /(?:不足|不到|接近|(?<![附最临靠])近|\b(?:nearly|almost|close to|under|below|less than|fewer than))\s*$/i,
    'nearly',
  ],
  [
    /(?:超过|超出|超|逾|突破|高于|多于|\b(?:over|above|more than|in excess of|exceed(?:s|ed|ing)?|upwards of|topp(?:ed|ing)))\s*$/i,
    'over',
  ],
  [
    /(?:约为|约合|(?<![签合契条特])约|大概|\b(?:about|around|approximately|approx\.?|roughly|some|circa)|[~≈])\s*$/i,
    'about',
  ],
]

/** The bound that the words just before a number, or just behind it, put on it. */
export function boundOf(left: string, right: string, inside: string): QuoteBound {
  const found = before.find(([pattern]) => pattern.test(left))
  if (found) return found[1]
  if (/[多余]/.test(inside) || /^[^，。；、,;]{0,4}?以上/.test(right)) return inside ? 'over' : 'atLeast'
  if (/^[^，。；、,;]{0,3}?(?:左右|上下)/.test(right)) return 'about'
  return /^\s?(?:or so|-odd)\b/i.test(right) ? 'about' : /^\+/.test(right) ? 'over' : 'exact'
}

const counters = '[个家项名户所架台颗条对]'
const zhRight = new RegExp(`^\\s?(?:(${counters})[^，。；、：,.;:/\\d]{0,10}?|[^\\S\\n]?)(${zhUnits})`)
const zhCounter = new RegExp(`^\\s?(${counters})`)
const zhLeft = new RegExp(`(${zhUnits})(?:数量?|总数|共计|共|达到?|为|是|有|[：:]|\\s){0,3}$`)
const halts = 'worth|valued|in|and|with|from|at|for|by|of|to|on|was|were|is|are'
const enRight = new RegExp(`^[ -](?:(?!(?:${halts})\\b)[a-z’'-]+ ){0,3}?(${enUnits})\\b`, 'i')
/** `120 of the 172 projects` counts projects. */
const enOf = new RegExp(
  `^ of (?:the |all |its |those |these )?(?:\\d[\\d,]* )?(?:[a-z-]+ )?(${enUnits})\\b`,
  'i',
)
const enLeft = new RegExp(
  `\\b(${enUnits})\\b(?: (?:signed|rose|fell|grew|reached|totall?ed|was|were|is|at|to)\\b| ?:){0,3} ?$`,
  'i',
)

/** What the words around a number say that it counts, the words behind it first. */
export function unitsAround(left: string, right: string): Pick<QuotedNumber, 'units' | 'loose'> {
  const behind = zhRight.exec(right)?.[2] ?? enRight.exec(right)?.[1] ?? enOf.exec(right)?.[1]
  const counter = zhCounter.exec(right)?.[1]
  const word = behind ?? zhLeft.exec(left)?.[1] ?? enLeft.exec(left)?.[1]
  const unit = word === undefined ? counter : unitOfWord(word)
  if (unit === undefined || unit === '个' || unit === '对') return { units: [], loose: false }
  return { units: looseUnits[unit] ?? [unit], loose: unit in looseUnits }
}

const project = /项目|\bprojects?\b|\bdeals?\b/i
const enterprise = /企业|公司|\bcompan|\benterprises?\b|\bfirms?\b/i
const money = /额|投资|\bvalue\b|\binvestment\b|\bmoney\b/i

/** What a sentence says a percentage is a share of; null when it does not. The words of the part are no base. */
export function baseAround(left: string, right: string): QuotedNumber['base'] {
  const spans = [
    /\b(?:of|among) ([^.;]{1,28}?),? ?(?:about|around|some|nearly|almost|over)? ?$/i.exec(left)?.[1],
    /(占[^，。；,;]{0,14}|项目(?:中|里|当中)[，,]?[^，。；,;]{0,6}|企业(?:中|里)[，,]?[^，。；,;]{0,6})$/.exec(
      left,
    )?.[1],
    /^\s?的?(?:签约|产业|引进|落地)?的?(项目|企业|公司|投资)/.exec(right)?.[1],
    /^\s?(?:of |the |all |its |their |those |these |\d[\d,]* |signed |total |contract ){0,6}([a-z]+)/i.exec(
      right,
    )?.[1],
  ]
  for (const span of spans) {
    if (span === undefined) continue
    if (money.test(span)) return 'money'
    if (project.test(span)) return 'project'
    if (enterprise.test(span)) return 'enterprise'
  }
  return null
}

/** A percentage that grew, fell or is a part of something; empty when the sentence does not say which. */
export function percentAround(left: string, right: string): Pick<QuotedNumber, 'units' | 'falling'> {
  const near = left.slice(-14)
  const falling =
    /(?:下降|减少|下滑|回落|降低|\bfell|\bdown|\bdeclin\w*|\bdropp\w*|\bdecreas\w*)[^，。；,;]{0,8}$/i.test(
      near,
    ) || /^\s?(?:lower|less|decline|decrease|fall|drop)\b/i.test(right)
  const growing =
    falling ||
    /(?:增长|增加|增幅|上升|提高|(?<!\bma[dk]e |\bmakes |\bmaking )\bup|\brose|\bgrew|\bgrowth|\bincreas\w*)[^，。；,;]{0,8}$/i.test(
      near,
    ) ||
    /^\s?(?:year[- ]on[- ]year|growth|increase|rise|higher|的增长|的增幅)/i.test(right)
  const part = /(?:占|比重|占比|share)[^，。；,;]{0,12}$/i.test(near) || /^\s?(?:of|share)\b/i.test(right)
  return { units: growing ? ['growth'] : part ? ['share'] : [], falling }
}
