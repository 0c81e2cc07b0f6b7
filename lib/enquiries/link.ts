import { randomInt } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { digestOf } from '#lib/secrets/seal'

/** Without letters and digits that are taken for each other. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `ENQ-2026-7K4M9T`: readable over the telephone, and it tells nobody how many enquiries there are. */
export function newReference(): string {
  const { year } = Temporal.Now.plainDateISO('Asia/Shanghai')
  const name = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `ENQ-${year}-${name}`
}

export const isReference = (text: string): boolean => /^ENQ-\d{4}-[0-9A-Z]{6}$/.test(text)

/**
 * The secret of a status link: 192 bits made from the form's token under the portal's key, so that the same form sent
 * twice leads to the same page although only a digest is kept.
 */
export const secretOf = (formToken: string): string => digestOf(formToken, 'enquiry secret').slice(0, 32)

export const secretDigest = (secret: string): string => digestOf(secret, 'enquiry link')
