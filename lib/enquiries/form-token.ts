import { timingSafeEqual } from 'node:crypto'
import { digestOf, newSecret } from '#lib/secrets/seal'

const fastestMilliseconds = 3_000
const oldestMilliseconds = 24 * 3_600_000

const macOf = (text: string): string => digestOf(text, 'enquiry form token')

/** A token for one form, with the time it was shown: whoever sends it twice means one enquiry. */
export function newFormToken(now: number = Date.now()): string {
  const text = `${now.toString(36)}.${newSecret()}`
  return `${text}.${macOf(text)}`
}

/** Whether a form may be taken: `fast` is a program's pace, `old` was shown more than a day ago or never by the portal. */
export function judgeFormToken(token: string, now: number = Date.now()): 'fine' | 'fast' | 'old' {
  const match = /^(([0-9a-z]{1,10})\.[\w-]{32})\.([\w-]{43})$/.exec(token)
  if (!match) return 'old'
  const [, text = '', shown = '', mac = ''] = match
  if (!timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(text)))) return 'old'
  const age = now - parseInt(shown, 36)
  if (age < fastestMilliseconds) return 'fast'
  return age > oldestMilliseconds ? 'old' : 'fine'
}

/** By which the database knows a form that it has had. */
export const formDigest = (token: string): string => digestOf(token, 'enquiry form')
