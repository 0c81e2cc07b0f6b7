import { createHash } from 'node:crypto'
import { figureText, type Figure } from '#lib/figures/figure'

/** Crockford's base 32 in small letters: no i, l, o or u, so that an address can be read out and typed from print. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

export const receiptPattern = /^e[1-9]\d{0,8}-[0-9a-hjkmnp-tv-z]{12}$/

/**
 * The name of the receipt of a figure at an edition, such as `e2-7k4m9tdq2f3h`: the edition, and 60 bits of the SHA-256 of
 * the figure's text and the edition. Whoever cites the same figure at the same edition names the same receipt.
 */
export function receiptId(figure: Figure, edition: number): string {
  const digest = createHash('sha256')
    .update(`${figureText(figure)}\n${edition}`)
    .digest()
  const bits = digest.readBigUInt64BE() >> 4n
  const letters = Array.from({ length: 12 }, (_, at) => alphabet[Number((bits >> BigInt(55 - 5 * at)) & 31n)])
  return `e${edition}-${letters.join('')}`
}
