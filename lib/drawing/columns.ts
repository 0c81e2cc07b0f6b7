import { narrow, type Mark } from '#lib/drawing/mark'
import { linked, round, shape, words, type Drawing } from '#lib/drawing/shape'
import { textWidth } from '#lib/drawing/fitting'
import { barLengths } from '#lib/figures/bars'

const highest = 150
const base = highest + 24

/** True when names and numbers of upright columns stand side by side without touching; else bars say it better. */
export function columnsFit(marks: readonly Mark[]): boolean {
  const slot = narrow / Math.max(marks.length, 1)
  return marks.every(({ name, label }) => Math.max(textWidth(name, 12), textWidth(label, 12)) + 3 <= slot)
}

/** Years as columns from a zero base, in the order of time; what has no year stands apart at the end. */
export function columnsDrawing(years: readonly Mark[], apart: readonly Mark[]): Drawing {
  const marks = [...years, ...apart]
  const slot = narrow / Math.max(marks.length, 1)
  const width = Math.min(slot * 0.6, 44)
  const heights = barLengths(
    marks.map(({ amount }) => amount ?? '0'),
    highest,
  )
  const edge = round(years.length * slot)
  return {
    width: narrow,
    height: base + 26,
    shapes: [
      ...marks.map(({ name, label, amount, href }, at) => {
        const middle = slot * (at + 0.5)
        const height = round(amount === null ? 0 : (heights[at] ?? 0))
        return linked(
          href,
          shape('rect', {
            x: round(middle - width / 2),
            y: round(base - height),
            width: round(width),
            height,
            fill: 'accent',
          }),
          words(middle, base - height - 6, label, {
            size: 12,
            anchor: 'middle',
            fill: amount === null ? 'quiet' : 'ink',
          }),
          words(middle, base + 18, name, { size: 12, anchor: 'middle' }),
        )
      }),
      shape('line', { x1: 0, x2: edge, y1: base, y2: base, stroke: 'ink', 'stroke-width': 1 }),
      ...(apart.length === 0
        ? []
        : [
            shape('line', { x1: edge, x2: narrow, y1: base, y2: base, stroke: 'quiet', 'stroke-width': 1 }),
            shape('line', {
              x1: edge,
              x2: edge,
              y1: 8,
              y2: base + 24,
              stroke: 'quiet',
              'stroke-width': 1,
              'stroke-dasharray': '3 3',
            }),
          ]),
    ],
  }
}
