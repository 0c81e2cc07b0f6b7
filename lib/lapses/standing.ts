import { staffDb, type StaffTransaction, type Version } from '#lib/db/staff'
import { dueAct, type LapseAct, type Lapsing } from '#lib/lapses/rule'
import { OpportunityContent } from '#lib/opportunities/schema'

export interface LapsingVersion extends Lapsing {
  version: Version
  content: OpportunityContent
}

/** The day and the confirmation that a reminder was about are kept in the audit, so that no rule has a table of its own. */
export const remindAction = 'opportunity.remind'
export const reminderDetail = (confirmedOn: string, on: string): string => `${confirmedOn} ${on}`

/** The opportunities in force that somebody maintains, with the reminder about their confirmation; or the one of a key. */
export async function listLapsing(key?: string, tx: StaffTransaction = staffDb()): Promise<LapsingVersion[]> {
  const inForce = { fromEdition: { not: null }, untilEdition: null, change: { not: 'withdrawal' as const } }
  const versions = await tx.version.findMany({
    where: { kind: 'opportunity', key, ...inForce, standing: { in: ['open', 'unconfirmed'] } },
    orderBy: { id: 'asc' },
  })
  const reminders = await tx.auditEntry.findMany({
    where: { action: remindAction, kind: 'opportunity', key: { in: versions.map((one) => one.key) } },
    select: { key: true, detail: true },
  })
  return versions.map((version) => {
    const content = OpportunityContent.parse(version.content)
    const about = `${content.confirmedOn} `
    const own = reminders.find((one) => one.key === version.key && one.detail?.startsWith(about))
    return { version, content, remindedOn: own?.detail?.slice(about.length) ?? null }
  })
}

/** What is due on a day, by opportunity. */
export async function listDue(today: string, days: number): Promise<(LapsingVersion & { act: LapseAct })[]> {
  return (await listLapsing()).flatMap((one) => {
    const act = dueAct(one, today, days)
    return act === null ? [] : [{ ...one, act }]
  })
}
