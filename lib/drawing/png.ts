import { renderAsync } from '@resvg/resvg-js'
import { fontFamily, fontFiles } from '#lib/drawing/fonts'

/** Drawings that are made at the same time, and those that wait for their turn; further ones are refused. */
const atOnce = 2
const mostWaiting = 40
/** The largest source and the largest picture. */
const mostCharacters = 2_000_000
const mostPixels = 24_000_000

/** More drawings are asked for than can be made soon: to be asked again later (503). */
export class TooManyDrawings extends Error {
  constructor() {
    super('too many drawings are being made')
  }
}

let drawing = 0
const waiting: (() => void)[] = []

/** Waits until there is room for one more drawing; gives what to call when it is done. */
async function turn(): Promise<() => void> {
  if (drawing >= atOnce) {
    if (waiting.length >= mostWaiting) throw new TooManyDrawings()
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else drawing += 1
  return () => {
    const next = waiting.shift()
    if (next) next()
    else drawing -= 1
  }
}

/** Height by width of an SVG, by its `viewBox` or its own size. */
function proportion(svg: string): number {
  const [root = ''] = /<svg\b[^>]*>/.exec(svg) ?? []
  const box = /\bviewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(root)
  const width = Number(box?.[1] ?? /\swidth="([\d.]+)"/.exec(root)?.[1])
  const height = Number(box?.[2] ?? /\sheight="([\d.]+)"/.exec(root)?.[1])
  if (!(width > 0 && height > 0)) throw new RangeError('an SVG to draw says its size')
  return height / width
}

/**
 * Draws an SVG as a PNG of that width in pixels. Only the portal's own fonts are used, so that one SVG gives the same
 * bytes on every machine. Drawn beside the event loop, a few at a time. Throws RangeError when it would be too large,
 * TooManyDrawings when too many wait already.
 */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  const large = svg.length > mostCharacters || width * width * proportion(svg) > mostPixels
  if (!Number.isInteger(width) || width < 1 || large) throw new RangeError('this drawing is too large')
  const done = await turn()
  try {
    const picture = await renderAsync(svg, {
      font: {
        loadSystemFonts: false,
        fontFiles: fontFiles(),
        defaultFontFamily: fontFamily,
        sansSerifFamily: fontFamily,
        serifFamily: fontFamily,
        monospaceFamily: fontFamily,
      },
      fitTo: { mode: 'width', value: width },
      logLevel: 'error',
    })
    return picture.asPng()
  } finally {
    done()
  }
}
