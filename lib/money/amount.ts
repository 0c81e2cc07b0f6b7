import type { Decimal } from 'decimal.js'
import { Exact } from '#lib/money/exact'
import { moneyUnits, type Amount } from '#lib/money/schema'

/** The number in whole currency units, exact, as decimal text. */
export function inUnits(amount: Amount): Decimal {
  return new Exact(amount.number).times(moneyUnits[amount.unit].factor)
}

/**
 * The amount in yuan with two decimals (`29293000000.00`), or null for another currency: nothing is converted.
 * 1 亿元 = 100 million yuan.
 */
export function toCny(amount: Amount): string | null {
  return moneyUnits[amount.unit].currency === 'CNY' ? inUnits(amount).toFixed(2) : null
}

/** The exact sum of decimal texts, two decimals. */
export function sumOf(values: readonly string[]): string {
  return values.reduce((sum, value) => sum.plus(value), new Exact(0)).toFixed(2)
}

/** What must be added to the second decimal text to give the first, two decimals; may be negative. */
export function differenceOf(a: string, b: string): string {
  return new Exact(a).minus(b).toFixed(2)
}

/** -1, 0 or 1 as the first decimal text is less than, equal to or greater than the second. */
export function compare(a: string, b: string): number {
  return new Exact(a).comparedTo(b)
}

/** `part` of `whole` in percent with one decimal, or null when `whole` is zero. */
export function percentOf(part: string, whole: string): string | null {
  return new Exact(whole).isZero() ? null : new Exact(part).times(100).div(whole).toFixed(1)
}

/** Thousands separated by commas; trailing zeros of the fraction dropped. */
export function grouped(value: Decimal.Value): string {
  const [whole = '0', fraction = ''] = new Exact(value).toFixed().split('.')
  const kept = fraction.replace(/0+$/, '')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept ? `.${kept}` : '')
}

/** A yuan text in 亿元, all digits kept: `98238000000.00` is `982.38`. */
export function inYi(cny: string): string {
  return grouped(new Exact(cny).div(moneyUnits.yiYuan.factor))
}

/** A yuan text in billion yuan, all digits kept: `98238000000.00` is `98.238`. */
export function inBillion(cny: string): string {
  return grouped(new Exact(cny).div(moneyUnits.billionYuan.factor))
}

/** The ratio of two positive yuan texts as a plain number for judging an order of magnitude, never for money. */
export function ratio(a: string, b: string): number {
  return new Exact(a).div(b).toNumber()
}
