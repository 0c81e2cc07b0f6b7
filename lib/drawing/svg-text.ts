import { fontFamily, type FontWeight } from '#lib/drawing/fonts'
import { withPlainSpaces } from '#lib/drawing/width'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in XML, in an attribute too; control characters that XML knows nothing of are dropped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

interface TextAt {
  x: number
  /** The base line. */
  y: number
  size: number
  weight: FontWeight
  fill: string
  anchor?: 'start' | 'middle' | 'end'
}

/** One line of text of an SVG. */
export function svgText(text: string, { x, y, size, weight, fill, anchor = 'start' }: TextAt): string {
  const at = `x="${x}" y="${y}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`
  const type = `font-family="${fontFamily}" font-size="${size}" font-weight="${weight}" fill="${fill}"`
  return `<text ${at} ${type}>${escapeXml(withPlainSpaces(text))}</text>`
}
