import 'server-only'
import { beijingDay } from '#lib/dates/beijing-time'
import { staffDb, type JsonInput, type StaffTransaction, type Version } from '#lib/db/staff'
import { citesOf } from '#lib/editions/cites'
import { latestEdition } from '#lib/editions/as-of'
import { awaitTurn, publishVersions } from '#lib/editions/publish'
import type { Job } from '#lib/jobs/job'
import { titleIn, translator } from '#lib/i18n/translate'
import { confirmDays } from '#lib/lapses/confirm-days'
import { dueAct, isLeftSince, lapsesAfter } from '#lib/lapses/rule'
import { listDue, listLapsing, remindAction, reminderDetail, type LapsingVersion } from '#lib/lapses/standing'
import { systemAccount } from '#lib/lapses/system-account'
import { queueMail } from '#lib/mail/queue-mail'
import { findOfficer } from '#lib/officers/queries'
import { opportunityColumns } from '#lib/opportunities/columns'

/** Every morning: reminds of opportunities that will lapse, marks those that did, withdraws those that stayed so. */
export const lapseOpportunities: Job = {
  name: 'lapse-opportunities',
  cron: '30 5 * * *',
  run: () => lapseOn(beijingDay(new Date().toISOString()), confirmDays()),
}

/**
 * What is due on that day (`2026-11-25`), each in a transaction of its own that looks again: a second run finds nothing
 * to do. A record that somebody at the desk is changing waits for them, unless they have left it.
 */
export async function lapseOn(today: string, days: number): Promise<void> {
  for (const { version } of await listDue(today, days))
    await staffDb().$transaction((tx) => lapseOne(tx, version.key, today, days), { timeout: 120_000 })
}

async function lapseOne(tx: StaffTransaction, key: string, today: string, days: number): Promise<void> {
  await awaitTurn(tx)
  const [one] = await listLapsing(key, tx)
  const act = one && dueAct(one, today, days)
  if (!one || !act) return
  if (act === 'remind') return remind(tx, one, today, days)
  await tx.$queryRaw`SELECT 1 FROM record WHERE id = ${one.version.recordId} FOR NO KEY UPDATE`
  const open = await tx.version.findFirst({ where: { recordId: one.version.recordId, fromEdition: null } })
  if (open && !isLeft(open, today)) return
  if (open) await discardLeft(tx, open)
  await publishLapse(tx, one, act, today, days)
}

/** What was handed to the reviewers is never taken for left. */
const isLeft = ({ state, updatedAt }: Version, today: string): boolean =>
  (state === 'draft' || state === 'returned') && isLeftSince(beijingDay(updatedAt.toISOString()), today)

/** What was typed stays in the audit, as when somebody throws a draft away. */
async function discardLeft(tx: StaffTransaction, { id, kind, key, content }: Version): Promise<void> {
  const { id: staffId } = await systemAccount(tx)
  await tx.version.delete({ where: { id } })
  const before = content as JsonInput
  await tx.auditEntry.create({
    data: { staffId, action: `${kind}.discard`, kind, key, versionId: id, before },
  })
}

async function remind(tx: StaffTransaction, one: LapsingVersion, today: string, days: number): Promise<void> {
  const { version, content } = one
  const { id: staffId } = await systemAccount(tx)
  const { confirmedOn, officer, industry, placeCode } = content
  await tx.auditEntry.create({
    data: {
      staffId,
      action: remindAction,
      kind: 'opportunity',
      key: version.key,
      versionId: version.id,
      detail: reminderDetail(confirmedOn, today),
    },
  })
  const { number } = await latestEdition()
  const to = (await findOfficer(officer, { industry, placeCode }, number))?.content.email
  if (!to) return
  const words = (['zh', 'en'] as const).map((locale) => {
    const name = titleIn(version, locale).text
    const t = translator(locale)
    return {
      subject: t('opportunities.lapse.subject', { name }),
      text: t('opportunities.lapse.text', { name, on: confirmedOn, until: lapsesAfter(content, days) }),
    }
  })
  await queueMail(tx, {
    key: `opportunity-reminder:${version.key}:${confirmedOn}`,
    to,
    subject: words.map(({ subject }) => subject).join(' / '),
    text: words.map(({ text }) => text).join('\n\n'),
  })
}

/**
 * The mark or the withdrawal as an edition like any other. Its author is the portal itself, its reviewer whoever reviewed
 * the version in force: they approved the day by which it lapses. The reason says that nobody acted.
 */
async function publishLapse(
  tx: StaffTransaction,
  { version: current, content }: LapsingVersion,
  act: 'mark' | 'withdraw',
  today: string,
  days: number,
): Promise<void> {
  const { id: author } = await systemAccount(tx)
  const expired = content.expiresOn !== null && today > content.expiresOn
  const [zh, en] = (['zh', 'en'] as const).map((locale) => {
    const t = translator(locale)
    if (act === 'mark') return t('opportunities.lapse.mark', { on: content.confirmedOn, days })
    return expired
      ? t('opportunities.lapse.expired', { on: content.expiresOn ?? '' })
      : t('opportunities.lapse.unconfirmed', { on: content.confirmedOn })
  })
  const change = act === 'mark' ? ('revision' as const) : ('withdrawal' as const)
  const after = act === 'mark' ? { ...content, standing: 'unconfirmed' as const } : content
  const { recordId, kind, key, reviewerId } = current
  if (reviewerId === null) throw new Error(`opportunity ${key} is in force and nobody reviewed it`)
  const draft = await tx.version.create({
    data: {
      recordId,
      kind,
      key,
      change,
      reason: `${zh} / ${en}`,
      authorIds: [author],
      content: after as JsonInput,
    },
  })
  await tx.version.update({
    where: { id: draft.id },
    data: {
      ...opportunityColumns(after),
      cites: citesOf('opportunity', after),
      state: 'submitted',
      submittedAt: new Date(),
    },
  })
  await tx.auditEntry.create({
    data: { staffId: author, action: `opportunity.${act}ByItself`, kind, key, versionId: draft.id },
  })
  await publishVersions(tx, [draft.id], {
    kind: change,
    reasonZh: zh ?? null,
    reasonEn: en ?? null,
    reviewerId,
  })
}
