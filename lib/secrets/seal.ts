import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** 32 bytes for one purpose, made from the portal's data key. Throws when the portal was not started properly. */
function keyFor(purpose: string): Buffer {
  const key = process.env.PORTAL_DATA_KEY
  if (!key) throw new Error('PORTAL_DATA_KEY is not set: start the portal with `npm start`')
  return Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
}

/**
 * Personal data as they are kept: AES-256-GCM under a key that is not in the database, as base64url text. `context` says
 * what they are and of whom, such as `enquiry:7`; sealed text moved to another place does not open there.
 */
export function seal(text: string, context: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), nonce).setAAD(Buffer.from(context))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What was sealed. Throws when the text was changed, belongs elsewhere, or was sealed under another key. */
export function unseal(sealed: string, context: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), bytes.subarray(0, 12))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** A keyed digest by which the same personal datum is found again without being kept: 43 characters of base64url. */
export function digestOf(text: string, purpose: string): string {
  return createHmac('sha256', keyFor(`digest ${purpose}`))
    .update(text)
    .digest('base64url')
}

/** A secret that goes into a link: 192 random bits as 32 characters. Only its digest is kept. */
export const newSecret = (): string => randomBytes(24).toString('base64url')
