import 'server-only'
import { staffDb } from '#lib/db/staff'
import { mailSettings } from '#lib/mail/settings'

/** True once mail can leave the portal. Forms that need it say so before anybody types. */
export const mailIsSetUp = (): boolean => mailSettings() !== null

export interface MailState {
  setUp: boolean
  waiting: number
  /** Of those, that were tried and failed so far. */
  failing: number
  /** In the last 30 days: refused for good, or given up. */
  undelivered: { key: string; state: string; result: string | null; endedAt: Date }[]
}

/** How the outgoing mail stands, for the desk: numbers and keys, never an address. */
export async function mailState(): Promise<MailState> {
  const [counted] = await staffDb().$queryRaw<{ waiting: number; failing: number }[]>`
    SELECT count(*)::int AS waiting, count(*) FILTER (WHERE tries > 0)::int AS failing
    FROM outgoing_mail WHERE state = 'waiting'`
  const undelivered = await staffDb().$queryRaw<MailState['undelivered']>`
    SELECT key, state, result, ended_at AS "endedAt" FROM outgoing_mail
    WHERE state IN ('refused', 'given-up') AND ended_at > clock_timestamp() - interval '30 days'
    ORDER BY ended_at DESC LIMIT 20`
  return { setUp: mailIsSetUp(), waiting: counted?.waiting ?? 0, failing: counted?.failing ?? 0, undelivered }
}
