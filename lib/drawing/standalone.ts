import { fontFamily } from '#lib/drawing/fonts'
import { narrow } from '#lib/drawing/mark'
import { shape, words, type Drawing, type Ink, type Shape } from '#lib/drawing/shape'
import { escapeXml } from '#lib/drawing/svg-text'
import { wrapped } from '#lib/drawing/fitting'

const colours: Record<Ink, string> = {
  ink: '#17211f',
  quiet: '#4d5a58',
  rule: '#cfd9d8',
  accent: '#0a5464',
  paper: '#ffffff',
}
const fonts = `'${fontFamily}', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif`
const margin = 20

function written(node: Shape | string): string {
  if (typeof node === 'string') return escapeXml(node)
  const { tag, attributes, fill, stroke, children } = node
  const all = {
    ...attributes,
    ...(fill && { fill: colours[fill] }),
    ...(stroke && { stroke: colours[stroke] }),
  }
  const given = Object.entries(all).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
  return `<${tag}${given.join('')}>${children.map(written).join('')}</${tag}>`
}

/** What a drawing says of itself when it stands alone. */
export interface Standing {
  lang: string
  title: string
  /** Under the title: the filter, what is counted. */
  says: readonly string[]
  /** Under the drawing: edition, source, address, what to know. */
  foot: readonly string[]
}

/** A drawing as a file of its own, with its own colours, title, edition and source. */
export function standaloneSvg(
  drawing: Drawing,
  { lang, title, says, foot }: Standing,
): { svg: string; width: number } {
  const inner = Math.max(drawing.width, narrow)
  const lines = (texts: readonly string[], size: number) =>
    texts.flatMap((text) => wrapped(text, size, inner))
  const heads = lines([title], 17)
  const subs = lines(says, 12)
  const feet = lines(foot, 11)
  let y = margin
  const down = (texts: readonly string[], step: number, style: Parameters<typeof words>[3]) =>
    texts.map((text) => words(0, (y += step), text, style))
  const top = [...down(heads, 24, { size: 17, weight: 600 }), ...down(subs, 18, { size: 12, fill: 'quiet' })]
  const from = (y += 16)
  y += drawing.height + 6
  const bottom = down(feet, 17, { size: 11, fill: 'quiet' })
  const width = inner + 2 * margin
  const height = y + margin
  const shapes = [
    shape('rect', { width, height, fill: 'paper' }),
    shape(
      'g',
      { transform: `translate(${margin} 0)` },
      ...top,
      shape('g', { transform: `translate(0 ${from})` }, ...drawing.shapes),
      ...bottom,
    ),
  ]
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" aria-labelledby="title desc" xml:lang="${lang}" lang="${lang}" font-family="${fonts}">` +
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml([...says, ...foot].join(' '))}</desc>` +
    `${shapes.map(written).join('')}</svg>\n`
  return { svg, width }
}
