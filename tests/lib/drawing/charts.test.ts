import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { barsDrawing } from '#lib/drawing/bars'
import { columnsDrawing, columnsFit } from '#lib/drawing/columns'
import { gridDrawing } from '#lib/drawing/grid'
import { mapDrawing } from '#lib/drawing/map'
import type { Mark } from '#lib/drawing/mark'
import { drawPng } from '#lib/drawing/png'
import type { Drawing, Shape } from '#lib/drawing/shape'
import { standaloneSvg } from '#lib/drawing/standalone'
import { prefectureOutlines } from '#lib/places/outlines'

const mark = (name: string, amount: string | null): Mark => ({ name, amount, label: amount ?? '未披露' })
const marks = [
  mark('哈尔滨市', '200'),
  mark('<齐齐哈尔> & "甲"', '50'),
  mark('大庆市', null),
  mark('绥化市', '0'),
]

const shapesOf = (nodes: readonly (Shape | string)[]): Shape[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...shapesOf(node.children)]))
const rects = ({ shapes }: Drawing, side: 'width' | 'height') =>
  shapesOf(shapes)
    .filter(({ tag }) => tag === 'rect')
    .map(({ attributes }) => Number(attributes[side]))
const textsOf = ({ shapes }: Drawing) =>
  shapesOf(shapes)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.join(''))

test('bars are as long as their amounts from zero; what is not disclosed has words and no bar', () => {
  for (const [drawing, side] of [
    [barsDrawing(marks), 'width'],
    [columnsDrawing(marks.slice(0, 2), marks.slice(2)), 'height'],
    [
      gridDrawing(
        ['甲', '乙'],
        [
          { name: 'x', marks: marks.slice(0, 2) },
          { name: 'y', marks: marks.slice(2) },
        ],
      ),
      'width',
    ],
  ] as const) {
    const [longest = 0, quarter = 0, unknown, zero] = rects(drawing, side)
    expect(longest).toBeGreaterThan(30)
    expect(quarter / longest).toBeCloseTo(0.25, 1)
    expect([unknown, zero]).toEqual([0, 0])
    expect(textsOf(drawing)).toContain('未披露')
    for (const { label } of marks) expect(textsOf(drawing)).toContain(label)
  }
})

test('columns are only for what stands side by side', () => {
  expect(columnsFit([mark('2023年', '1'), mark('2024年', '2')])).toBe(true)
  expect(columnsFit(Array.from({ length: 12 }, (_, at) => mark(String(2012 + at), '1,234.567')))).toBe(false)
})

const map = mapDrawing(
  prefectureOutlines.map((outline, at) => ({
    outline,
    name: outline.code,
    label: String(at),
    shade: at === 0 ? 'open' : at === 1 ? null : at % 4,
  })),
  { classes: ['1', '2–3', '4–8', '9–12'], nothing: 'nothing', open: 'not disclosed' },
)

test('a map names every prefecture with its number, and its legend every class', () => {
  const texts = textsOf(map)
  for (const { code } of prefectureOutlines) expect(texts).toContain(code)
  for (const text of ['1', '2–3', '4–8', '9–12', 'nothing', 'not disclosed']) expect(texts).toContain(text)
  const inside = shapesOf(map.shapes).filter(
    ({ tag, attributes }) => tag === 'text' && Number(attributes.x) > 0,
  )
  for (const { attributes } of inside) {
    expect(Number(attributes.x)).toBeLessThan(map.width)
    expect(Number(attributes.y)).toBeLessThan(map.height)
  }
})

test('a drawing by itself is XML with title, words and source, and a picture of its proportions', async () => {
  for (const drawing of [barsDrawing(marks), map]) {
    const { svg, width } = standaloneSvg(drawing, {
      lang: 'zh',
      title: '登记项目数（个）：按市（地） & <年份>',
      says: ['地区：哈尔滨市'],
      foot: [
        '登记数据，第 2 版',
        'https://example.org/zh/figures/explore?view=map&edition=2&q=a-very-long-word-'.repeat(4),
      ],
    })
    expect(XMLValidator.validate(svg)).toBe(true)
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as {
      svg: Record<string, string> & { title: { '#text': string } }
    }
    expect(root['@_role']).toBe('img')
    expect(root.title['#text']).toContain('登记项目数')
    expect(svg).not.toMatch(/NaN|undefined|currentColor|class=/)
    const [, , boxWidth = 0, boxHeight = 0] = (root['@_viewBox'] ?? '').split(' ').map(Number)
    expect(boxWidth).toBe(width)
    const png = Buffer.from(await drawPng(svg, width * 2))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(width * 2)
    expect(Math.abs(png.readUInt32BE(20) - boxHeight * 2)).toBeLessThanOrEqual(1)
  }
}, 60_000)
