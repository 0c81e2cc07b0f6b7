import 'server-only'
import { z } from 'zod'
import { confirmationMail, standingMail } from '#lib/alerts/letters'
import { filterText, type AlertFilter } from '#lib/alerts/lists'
import type { AlertList } from '#lib/alerts/names'
import { withinLimit } from '#lib/alerts/request-limit'
import { addressDigestOf, openReader, sealedFor, secretDigestOf } from '#lib/alerts/subscription'
import { staffDb, type StaffTransaction } from '#lib/db/staff'
import type { Locale } from '#lib/i18n/locales'
import { queueMail } from '#lib/mail/queue-mail'
import { newSecret, seal } from '#lib/secrets/seal'

export const MailAddress = z.email().max(254)

/** How many unconfirmed subscriptions one address may have: a stranger cannot fill somebody's mailbox. */
const mostUnconfirmed = 5

export interface AlertRequest {
  list: AlertList
  filter: AlertFilter
  locale: Locale
  address: string
}

/**
 * Asks for a subscription. `sent` says nothing about the address: it is the same whether it is new, known, confirmed
 * or had too many mails today. What there is to say, its owner reads in the mail. Nothing is told to it before it is confirmed.
 */
export function requestAlert(request: AlertRequest, networkAddress: string): Promise<'sent' | 'busy'> {
  return staffDb().$transaction(async (tx) => {
    if (!(await withinLimit(tx, networkAddress))) return 'busy'
    const addressDigest = addressDigestOf(request.address)
    // One request about an address at a time, so that none is counted past.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`alert ${addressDigest}`}))`
    const kept = { addressDigest, list: request.list, filter: filterText(request.filter) }
    const standing = await tx.alertSubscription.findUnique({ where: { addressDigest_list_filter: kept } })
    if (standing) await remind(tx, standing, request)
    else await begin(tx, kept, request)
    return 'sent'
  })
}

async function begin(
  tx: StaffTransaction,
  kept: { addressDigest: string; list: string; filter: string },
  request: AlertRequest,
): Promise<void> {
  const where = { addressDigest: kept.addressDigest, state: 'unconfirmed' }
  if ((await tx.alertSubscription.count({ where })) >= mostUnconfirmed) return
  const reader = { address: request.address, secret: newSecret() }
  const { _max } = await tx.edition.aggregate({ _max: { number: true } })
  const { id } = await tx.alertSubscription.create({
    data: {
      ...kept,
      locale: request.locale,
      sealed: seal(JSON.stringify(reader), sealedFor(kept.addressDigest)),
      secretDigest: secretDigestOf(reader.secret),
      toldEdition: _max.number ?? 0,
    },
  })
  const letter = await confirmationMail(request, reader, _max.number ?? 0)
  await queueMail(tx, { key: `alert:${id}:confirm:${today()}`, ...letter })
}

/** At most one mail a day about a subscription that stands: to confirm it, or that it is confirmed already. */
async function remind(
  tx: StaffTransaction,
  standing: { id: number; state: string; sealed: string; addressDigest: string; toldEdition: number },
  request: AlertRequest,
): Promise<void> {
  const reader = openReader(standing)
  const letterOf = standing.state === 'unconfirmed' ? confirmationMail : standingMail
  const purpose = standing.state === 'unconfirmed' ? 'confirm' : 'standing'
  const letter = await letterOf(request, reader, standing.toldEdition)
  await queueMail(tx, { key: `alert:${standing.id}:${purpose}:${today()}`, ...letter })
}

const today = () => new Date().toISOString().slice(0, 10)
