import { scaleLinear } from 'd3-scale'
import { compare, percentOf } from '#lib/money/amount'

/**
 * The lengths of bars for decimal texts, in percent of the drawing, from a zero base; the largest is `widest` long.
 * The amounts stay text: only their share of the largest, rounded to a thousandth, is a number, for drawing alone.
 */
export function barLengths(values: readonly string[], widest: number): number[] {
  const largest = values.reduce((most, value) => (compare(value, most) > 0 ? value : most), '0')
  const scale = scaleLinear().domain([0, 100]).range([0, widest])
  return values.map((value) => scale(Number(percentOf(value, largest) ?? '0')))
}
