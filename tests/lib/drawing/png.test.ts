import { describe, expect, test } from 'vitest'
import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from '#lib/drawing/fonts'
import { drawPng, TooManyDrawings } from '#lib/drawing/png'
import { svgText } from '#lib/drawing/svg-text'
import { widthOf } from '#lib/drawing/width'

const drawingOf = (text: string, weight: 400 | 600 = 400) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100" viewBox="0 0 600 100">${svgText(text, {
    x: 0,
    y: 70,
    size: 60,
    weight,
    fill: '#000',
  })}</svg>`

/** Width and height as the PNG itself says them (its header, IHDR). */
const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png)
  return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('a drawing as PNG', () => {
  test('has the width asked for, and the same bytes each time', async () => {
    const [one, two] = await Promise.all([
      drawPng(drawingOf('黑龙江'), 1200),
      drawPng(drawingOf('黑龙江'), 1200),
    ])
    expect(sizeOf(one)).toEqual(['PNG', 1200, 200])
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })

  test('shows each sign as itself and not as one box for all', async () => {
    const signs = ['黑', '龙', '江', '亿', '《', 'H', 'é', '8', '㎡']
    const drawn = await Promise.all(signs.map((sign) => drawPng(drawingOf(sign), 300)))
    const missing = await drawPng(drawingOf('\u{10fffd}'), 300)
    const nothing = await drawPng(drawingOf(''), 300)
    const pictures = [...drawn, missing, nothing].map((png) => Buffer.from(png).toString('base64'))
    expect(new Set(pictures.slice(0, signs.length)).size).toBe(signs.length)
    for (const picture of pictures.slice(0, signs.length)) {
      expect(pictures.slice(signs.length)).not.toContain(picture)
    }
  })

  test('has strong text where it is asked for', async () => {
    const [regular, strong] = await Promise.all([
      drawPng(drawingOf('统计'), 300),
      drawPng(drawingOf('统计', 600), 300),
    ])
    expect(Buffer.from(regular).equals(Buffer.from(strong))).toBe(false)
  })

  test('is refused when too large or without a size', async () => {
    await expect(drawPng(drawingOf('x'), 40_000)).rejects.toThrow(RangeError)
    await expect(drawPng('<svg xmlns="http://www.w3.org/2000/svg"/>', 100)).rejects.toThrow(RangeError)
    await expect(drawPng(drawingOf('x'), 0)).rejects.toThrow(RangeError)
  })

  test('is refused while too many wait, and made again afterwards', async () => {
    const flood = await Promise.allSettled(Array.from({ length: 60 }, () => drawPng(drawingOf('x'), 20)))
    const refused = flood.filter((one) => one.status === 'rejected')
    expect(refused.length).toBe(18)
    expect(refused.every(({ reason }) => reason instanceof TooManyDrawings)).toBe(true)
    expect(sizeOf(await drawPng(drawingOf('x'), 20))).toEqual(['PNG', 20, 3])
  })
})

test.each([400, 600] as const)('a text of weight %d is as wide as the fonts draw it', (weight) => {
  for (const text of [
    '黑龙江省招商引资',
    'Heilongjiang 2024 (256.56)',
    'MMMWWW@#',
    'iiilll.,:',
    'Köln – 12%',
  ]) {
    const font = { loadSystemFonts: false, fontFiles: fontFiles() }
    const box = new Resvg(drawingOf(`${text}`, weight), { font }).getBBox()
    const width = widthOf(text, 60, weight)
    expect(box?.width ?? 0, text).toBeLessThanOrEqual(width + 1)
    expect(box?.width ?? 0, text).toBeGreaterThan(width - 0.35 * 60)
  }
})
