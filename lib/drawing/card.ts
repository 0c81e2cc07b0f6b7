import type { Card, CardBlock } from '#lib/cards/card'
import { linesOf } from '#lib/drawing/lines'
import { svgText } from '#lib/drawing/svg-text'
import { widthOf } from '#lib/drawing/width'

export const cardSize = { width: 1200, height: 630 } as const

// The colours of the pages by day (app/colours.css).
const paper = '#fbfcfc'
const ink = '#17211f'
const quiet = '#4d5a58'
const accent = '#0a5464'
const margin = 72
const inner = cardSize.width - 2 * margin
const gap = 48

interface Frame {
  site: string
  /** Edition and date, at the foot. */
  edition: string
}

/** A card as SVG of 1200 × 630: portal and kind, title, the numbers with their units small, source and edition. */
export function cardSvg(card: Card, { site, edition }: Frame): string {
  const { width, height } = cardSize
  const title = linesOf(card.title, {
    width: inner,
    size: 50,
    weight: 600,
    most: card.blocks.length > 0 ? 2 : 3,
  })
  const facts = linesOf(card.facts.join(' · '), { width: inner, size: 26, weight: 400, most: 1 })
  const underTitle = 188 + (title.length - 1) * 64
  const rule = underTitle + (facts.length > 0 ? 50 : 0) + 38
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect x="${margin}" y="66" width="9" height="28" fill="${accent}"/>`,
    svgText(site, { x: margin + 24, y: 90, size: 28, weight: 600, fill: ink }),
    svgText(card.kind, { x: width - margin, y: 90, size: 26, weight: 400, fill: quiet, anchor: 'end' }),
    ...title.map((line, at) =>
      svgText(line, { x: margin, y: 188 + at * 64, size: 50, weight: 600, fill: ink }),
    ),
    ...facts.map((line) =>
      svgText(line, { x: margin, y: underTitle + 50, size: 26, weight: 400, fill: quiet }),
    ),
    ...numbers(card, rule),
    `<rect x="${margin}" y="556" width="${inner}" height="1" fill="${quiet}"/>`,
    ...linesOf(card.source, {
      width: inner - widthOf(edition, 22, 400) - gap,
      size: 22,
      weight: 400,
      most: 1,
    }).map((line) => svgText(line, { x: margin, y: 592, size: 22, weight: 400, fill: quiet })),
    svgText(edition, { x: width - margin, y: 592, size: 22, weight: 400, fill: quiet, anchor: 'end' }),
    '</svg>',
  ].join('')
}

function numbers({ blocks, note }: Card, rule: number): string[] {
  const shown = blocks.slice(0, 2)
  const alike = shown.length === 2 && shown[0]?.says === shown[1]?.says
  const room = shown.length === 2 ? (inner - gap) / 2 : inner
  const saysAt = rule + 150
  const most = Math.max(1, Math.floor((540 - saysAt) / 36) + (note ? 0 : 1))
  const says = (text: string, x: number, width: number, lines: number) =>
    linesOf(text, { width, size: 25, weight: 400, most: lines }).map((line, at) =>
      svgText(line, { x, y: saysAt + at * 36, size: 25, weight: 400, fill: ink }),
    )
  const left = (at: number) => margin + at * (room + gap)
  const words = alike
    ? says(shown[0]?.says ?? '', margin, inner, most)
    : shown.flatMap((block, at) => says(block.says, left(at), room, most))
  const noted = linesOf(note ?? '', { width: inner, size: shown.length > 0 ? 22 : 34, weight: 400, most: 1 })
  return [
    ...shown.map((_, at) => `<rect x="${left(at)}" y="${rule}" width="${room}" height="3" fill="${ink}"/>`),
    ...(shown.length === 0
      ? [`<rect x="${margin}" y="${rule}" width="${inner}" height="3" fill="${ink}"/>`]
      : []),
    ...shown.flatMap((block, at) => largeNumber(block, left(at), rule + 100, room)),
    ...words,
    ...noted.map((line) =>
      shown.length > 0
        ? svgText(line, { x: margin, y: 540, size: 22, weight: 400, fill: quiet })
        : svgText(line, { x: margin, y: rule + 64, size: 34, weight: 400, fill: ink }),
    ),
  ]
}

/** The number as large as its room allows, with its unit small behind it. */
function largeNumber({ number, unit }: CardBlock, x: number, y: number, room: number): string[] {
  const behind = unit === '' ? 0 : widthOf(unit, 32, 400) + 14
  const size = Math.min(92, Math.floor((92 * (room - behind)) / widthOf(number, 92, 600)))
  return [
    svgText(number, { x, y, size, weight: 600, fill: ink }),
    svgText(unit, { x: Math.ceil(x + widthOf(number, size, 600) + 14), y, size: 32, weight: 400, fill: ink }),
  ]
}
