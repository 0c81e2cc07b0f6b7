import type { Mark } from '#lib/drawing/mark'
import { linked, round, shape, words, type Drawing } from '#lib/drawing/shape'
import { cut, textWidth, wrapped } from '#lib/drawing/fitting'
import { barLengths } from '#lib/figures/bars'

const lineHeight = 40
const nameWidth = 132
const size = 12

interface GridLine {
  name: string
  /** One for each column. */
  marks: readonly Mark[]
}

/** A table of bars, all measured by one scale from a zero base, each under its number. */
export function gridDrawing(columns: readonly string[], lines: readonly GridLine[]): Drawing {
  const all = lines.flatMap(({ marks }) => marks)
  const widest = Math.max(...all.map(({ label }) => textWidth(label, size)), 52)
  const slot = Math.min(Math.max(widest, ...columns.map((name) => textWidth(name, size))), widest + 50) + 14
  const heads = columns.map((name) => wrapped(name, size, slot - 8, 2))
  const head = 8 + 16 * Math.max(...heads.map((head) => head.length), 1)
  const lengths = barLengths(
    all.map(({ amount }) => amount ?? '0'),
    slot - 14,
  )
  const width = round(nameWidth + columns.length * slot)
  const height = head + lines.length * lineHeight + 2
  const left = (at: number) => round(nameWidth + at * slot)
  return {
    width,
    height,
    shapes: [
      ...heads.flatMap((head, at) =>
        head.map((text, row) => words(left(at), 13 + row * 16, text, { size, fill: 'quiet' })),
      ),
      shape('line', { x1: 0, x2: width, y1: head, y2: head, stroke: 'ink', 'stroke-width': 1.5 }),
      ...columns.map((_, at) =>
        shape('line', {
          x1: left(at),
          x2: left(at),
          y1: head,
          y2: height,
          stroke: 'rule',
          'stroke-width': 1,
        }),
      ),
      ...lines.flatMap((line, row) => {
        const top = head + row * lineHeight
        const short = cut(line.name, size, nameWidth - 10)
        const name = words(0, top + 22, short, { size })
        return [
          shape('g', {}, ...(short === line.name ? [] : [shape('title', {}, line.name)]), name),
          ...line.marks.map(({ label, amount, href }, at) =>
            linked(
              href,
              words(left(at) + 4, top + 17, label, { size, fill: amount === null ? 'quiet' : 'ink' }),
              shape('rect', {
                x: left(at),
                y: top + 23,
                width: round(amount === null ? 0 : (lengths[row * columns.length + at] ?? 0)),
                height: 9,
                fill: 'accent',
              }),
            ),
          ),
        ]
      }),
    ],
  }
}
