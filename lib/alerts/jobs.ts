import 'server-only'
import { alertedChanges, type AlertedRecord } from '#lib/alerts/changes'
import { digestMail } from '#lib/alerts/letters'
import { parseFilter } from '#lib/alerts/lists'
import { openReader, type Subscription } from '#lib/alerts/subscription'
import { staffDb } from '#lib/db/staff'
import { latestEdition } from '#lib/editions/as-of'
import { tellOfEdition } from '#lib/editions/publish'
import type { Job } from '#lib/jobs/job'
import { queueMail } from '#lib/mail/queue-mail'

const together = 200
const unconfirmedDays = 3

/**
 * One digest for every subscription that was not told of the newest edition. Editions that were published meanwhile are
 * told together: what counts is what the reader sees differently now. Cut off, it goes on where it was.
 */
export const tellSubscribers: Job = {
  name: tellOfEdition,
  async run() {
    const { number: newest } = await latestEdition()
    const changes = changesUntil(newest)
    for (let last = 0; ;) {
      const rows = await staffDb().alertSubscription.findMany({
        where: { state: 'active', toldEdition: { lt: newest }, id: { gt: last } },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: together,
      })
      if (rows.length === 0) return
      for (const { id } of rows) await tellOne(id, newest, changes)
      last = rows.at(-1)?.id ?? last
    }
  },
}

type Changes = (
  subscription: Pick<Subscription, 'list' | 'filter' | 'toldEdition'>,
) => Promise<AlertedRecord[]>

/** Readers of the same filter are told the same: it is read once a run. */
function changesUntil(newest: number): Changes {
  const known = new Map<string, Promise<AlertedRecord[]>>()
  return ({ list, filter, toldEdition }) => {
    const name = JSON.stringify([list, filter, toldEdition])
    const found = known.get(name) ?? alertedChanges(list, filter, toldEdition, newest)
    known.set(name, found)
    return found
  }
}

/** The mail and the mark that it was told are one transaction; the mail's key keeps any edition from being told twice. */
function tellOne(id: number, newest: number, changes: Changes): Promise<void> {
  return staffDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM alert_subscription WHERE id = ${id} FOR UPDATE`
    const row = await tx.alertSubscription.findFirst({
      where: { id, state: 'active', toldEdition: { lt: newest } },
    })
    // Unsubscribed, paused or told meanwhile.
    if (!row) return
    const subscription = { ...row, filter: parseFilter(row.filter) } as unknown as Subscription
    const changed = await changes(subscription)
    if (changed.length > 0) {
      const letter = await digestMail(subscription, openReader(row), changed, newest)
      await queueMail(tx, { key: `alert:${id}:edition:${newest}`, ...letter })
    }
    await tx.alertSubscription.update({ where: { id }, data: { toldEdition: newest } })
  })
}

/** Addresses that nobody confirmed are not kept. */
export const eraseUnconfirmed: Job = {
  name: 'erase-unconfirmed-alerts',
  cron: '17 * * * *',
  async run() {
    await staffDb().$executeRaw`DELETE FROM alert_subscription
      WHERE state = 'unconfirmed' AND created_at < clock_timestamp() - make_interval(days => ${unconfirmedDays})`
  },
}
