import { Exact } from '#lib/money/exact'
import { agreementOf, type Compared } from '#lib/quotes/agreement'
import type { NearMiss, Refusal } from '#lib/quotes/finding'
import type { QuotableFigure } from '#lib/quotes/quotable-figure'
import type { QuotedNumber } from '#lib/quotes/quoted-number'

/** The words for powers of ten that people take for one another: none, 万, million, 亿, billion, 万亿 or trillion. */
const scales = ['1', '10000', '1000000', '100000000', '1000000000', '1000000000000']

interface Supposed extends Compared {
  refusal: Refusal
  meant: string
  currency: QuotedNumber['currency']
}

/** Digits that carry information: `0.5` and `200` have one. A slip is only supposed of numbers that have enough. */
const significant = (written: string): number =>
  written.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length

function times(number: QuotedNumber, factor: string): Compared {
  const scaled = (text: string) => new Exact(text).times(factor).toFixed()
  return {
    value: scaled(number.value),
    step: scaled(number.step),
    looseStep: scaled(number.looseStep),
    bound: number.bound,
  }
}

/** What a number may have been before a slip, each with what it would need to be that. */
function supposedOf(number: QuotedNumber): Supposed[] {
  const { kind, scale, currency, written } = number
  const own = times(number, '1')
  const supposed: Supposed[] = []
  if (kind === 'money' && currency !== null) {
    const other = currency === 'CNY' ? 'USD' : 'CNY'
    supposed.push({ ...own, refusal: 'currencySlip', meant: other, currency: other })
  }
  if (kind === 'bare' && scale === '1') {
    supposed.push({ ...own, refusal: 'unitMissing', meant: '%', currency: null })
    for (const meant of ['100000000', '1000000000'])
      supposed.push({ ...times(number, meant), refusal: 'unitMissing', meant, currency: 'CNY' })
  }
  if (kind === 'money' || scale !== '1')
    for (const meant of scales.filter((other) => other !== scale))
      supposed.push({
        ...times(number, new Exact(meant).div(scale).toFixed()),
        refusal: 'unitSlip',
        meant,
        currency,
      })
  if (significant(written) > 2 && kind !== 'bare')
    for (const factor of ['10', '0.1', '100', '0.01'])
      supposed.push({ ...times(number, factor), refusal: 'decimalSlip', meant: factor, currency })
  return supposed
}

/** The one kind of figure that a number with a unit can be; null without a unit. */
const kindOf = ({ kind }: QuotedNumber): QuotableFigure['kind'] | null =>
  kind === 'money' || kind === 'percent' || kind === 'count' ? kind : null

/** Of the figures, those that a number would be if one slip had been made. Never a match: what was written is wrong. */
export function slipsOf(number: QuotedNumber, figures: readonly QuotableFigure[]): NearMiss[] {
  const digits = significant(number.written)
  if (digits < 2) return []
  const found = new Map<QuotableFigure, NearMiss>()
  for (const { refusal, meant, currency, ...compared } of supposedOf(number)) {
    const size = Number(compared.value)
    for (const figure of figures) {
      if (figure.size < size * 0.6 || figure.size > size * 1.6 || found.has(figure)) continue
      if (refusal === 'unitMissing' && figure.kind !== (meant === '%' ? 'percent' : 'money')) continue
      if (refusal !== 'unitMissing' && kindOf(number) !== null && figure.kind !== kindOf(number)) continue
      if (currency !== null && figure.currency !== currency) continue
      const agreement = agreementOf(compared, figure)
      if (agreement === 'same' || (digits > 2 && (agreement === 'rounded' || agreement === 'bounded')))
        found.set(figure, { figure, refusal, meant })
    }
  }
  return [...found.values()]
}
