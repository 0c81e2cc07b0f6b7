import { linesOf } from '#lib/drawing/lines'
import { fontWeights } from '#lib/drawing/fonts'
import { widthOf } from '#lib/drawing/width'

const weight = fontWeights.regular

/** How wide a line of text of a chart is drawn. */
export const textWidth = (text: string, size: number): number => widthOf(text, size, weight)

/** Text in at most so many lines of a width; where more is needed, an ellipsis stands for the rest. */
export const wrapped = (text: string, size: number, width: number, most = 100): string[] =>
  linesOf(text, { width, size, weight, most })

/** Text cut to one line. */
export const cut = (text: string, size: number, width: number): string =>
  wrapped(text, size, width, 1)[0] ?? ''
