import { narrow, type Mark } from '#lib/drawing/mark'
import { linked, round, shape, words, type Drawing } from '#lib/drawing/shape'
import { cut, textWidth } from '#lib/drawing/fitting'
import { barLengths } from '#lib/figures/bars'

const lineHeight = 42

/** Lines of bars from a zero base, each under its name and with its number at its end. */
export function barsDrawing(marks: readonly Mark[]): Drawing {
  const widest = narrow - 12 - Math.max(...marks.map(({ label }) => textWidth(label, 13)), 40)
  const lengths = barLengths(
    marks.map(({ amount }) => amount ?? '0'),
    widest,
  )
  const height = marks.length * lineHeight + 4
  return {
    width: narrow,
    height,
    shapes: marks.map(({ name, label, amount, href }, at) => {
      const top = at * lineHeight
      const length = round(amount === null ? 0 : (lengths[at] ?? 0))
      return linked(
        href,
        ...(cut(name, 13, narrow) === name ? [] : [shape('title', {}, name)]),
        words(0, top + 15, cut(name, 13, narrow)),
        shape('rect', { x: 0, y: top + 21, width: length, height: 14, fill: 'accent' }),
        shape('line', { x1: 0, x2: 0, y1: top + 19, y2: top + 37, stroke: 'ink', 'stroke-width': 1 }),
        words(length + 6, top + 33, label, { fill: amount === null ? 'quiet' : 'ink' }),
      )
    }),
  }
}
