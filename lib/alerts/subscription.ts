import 'server-only'
import { staffDb, type StaffTransaction } from '#lib/db/staff'
import type { AlertFilter } from '#lib/alerts/lists'
import type { AlertList } from '#lib/alerts/names'
import { parseFilter } from '#lib/alerts/lists'
import type { Locale } from '#lib/i18n/locales'
import { dropWaitingMail } from '#lib/mail/queue-mail'
import { digestOf, unseal } from '#lib/secrets/seal'

export const subscriptionStates = ['unconfirmed', 'active', 'paused'] as const

export interface Subscription {
  id: number
  list: AlertList
  filter: AlertFilter
  locale: Locale
  state: (typeof subscriptionStates)[number]
  toldEdition: number
}

/** What the sealed part of a subscription holds. */
export interface Reader {
  address: string
  secret: string
}

export const sealedFor = (addressDigest: string): string => `alert:${addressDigest}`
export const openReader = (row: { sealed: string; addressDigest: string }): Reader =>
  JSON.parse(unseal(row.sealed, sealedFor(row.addressDigest))) as Reader

export const addressDigestOf = (address: string): string => digestOf(address.toLowerCase(), 'alert address')
export const secretDigestOf = (secret: string): string => digestOf(secret, 'alert secret')

/** The subscription behind a secret link, or null. It does not say whose it is. */
export async function findSubscription(secret: string): Promise<Subscription | null> {
  if (!/^[\w-]{32}$/.test(secret)) return null
  const row = await staffDb().alertSubscription.findUnique({
    where: { secretDigest: secretDigestOf(secret) },
  })
  if (!row) return null
  const { id, list, filter, locale, state, toldEdition } = row
  return { id, filter: parseFilter(filter), toldEdition, list, locale, state } as Subscription
}

const newestEdition = (tx: StaffTransaction) =>
  tx.edition.aggregate({ _max: { number: true } }).then(({ _max }) => _max.number ?? 0)

/**
 * Makes a subscription active, by its reader: confirmed for the first time, or resumed after a pause. Either way it is
 * told of what is published from now on. False when no such link is known.
 */
export function activate(secret: string): Promise<boolean> {
  return staffDb().$transaction(async (tx) => {
    const { count } = await tx.alertSubscription.updateMany({
      where: { secretDigest: secretDigestOf(secret), state: { not: 'active' } },
      data: { state: 'active', confirmedAt: new Date(), toldEdition: await newestEdition(tx) },
    })
    return count > 0
  })
}

/** Stops telling until it is resumed. */
export async function pause(secret: string): Promise<boolean> {
  const { count } = await staffDb().alertSubscription.updateMany({
    where: { secretDigest: secretDigestOf(secret), state: 'active' },
    data: { state: 'paused' },
  })
  return count > 0
}

/** Erases a subscription with its address, and what still waits to be sent to it. Doing it again changes nothing. */
export function unsubscribe(secret: string): Promise<void> {
  return staffDb().$transaction(async (tx) => {
    const row = await tx.alertSubscription.findUnique({ where: { secretDigest: secretDigestOf(secret) } })
    if (!row) return
    await tx.alertSubscription.delete({ where: { id: row.id } })
    await dropWaitingMail(tx, `alert:${row.id}:`)
  })
}
