import { advances } from '#lib/drawing/advances'
import { fontWeights, type FontWeight } from '#lib/drawing/fonts'

function tableOf(weight: FontWeight): Map<string, number> {
  const { ascii, others } = advances[weight]
  return new Map([
    ...ascii.map((advance, at): [string, number] => [String.fromCharCode(32 + at), advance]),
    ...Object.entries(others).flatMap(([signs, advance]) =>
      [...signs].map((sign): [string, number] => [sign, advance]),
    ),
  ])
}
const tables = Object.fromEntries(
  Object.values(fontWeights).map((weight) => [weight, tableOf(weight)]),
) as Record<FontWeight, Map<string, number>>

/** Spaces of every width that the fonts may not have, written as the plain one. */
export const withPlainSpaces = (text: string): string => text.replace(/\s+/gu, ' ')

/** How wide a text is drawn, in the unit of `size`. Never narrower than drawn: kerning only takes away. */
export function widthOf(text: string, size: number, weight: FontWeight): number {
  let thousandths = 0
  for (const sign of withPlainSpaces(text)) thousandths += tables[weight].get(sign) ?? 1000
  return (thousandths * size) / 1000
}
