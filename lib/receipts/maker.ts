import { createHmac } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { secret } from '#lib/auth/session'

/**
 * Tells makers of receipts apart for a day without keeping where they are: a keyed digest of the network address and the
 * day, from which the address cannot be had back.
 */
export function makerOf(address: string): string {
  const day = Temporal.Now.plainDateISO('Asia/Shanghai').toString()
  return createHmac('sha256', secret()).update(`${day} ${address}`).digest('base64url').slice(0, 32)
}
