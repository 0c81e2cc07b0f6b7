import 'server-only'
import { staffDb } from '#lib/db/staff'
import { patience } from '#lib/enquiries/ask'
import { eraseEnquiry } from '#lib/enquiries/erase'
import { keepMonths } from '#lib/enquiries/settings'
import { tellOfLateness } from '#lib/enquiries/staff-mails'
import type { Job } from '#lib/jobs/job'

/** An answered enquiry of which nothing more is heard for so long is closed, so that its data come to be erased. */
const quietDays = 30

/** Marks each enquiry once whose answer-by date has passed without an answer, and tells the officer and the desk. */
export const markOverdue: Job = {
  name: 'enquiries-overdue',
  cron: '5 * * * *',
  async run() {
    await staffDb().$transaction(async (tx) => {
      const late = await tx.$queryRaw<{ reference: string; answerBy: string; officerKey: string | null }[]>`
        UPDATE enquiry SET overdue_at = clock_timestamp()
        WHERE answered_at IS NULL AND closed_at IS NULL AND overdue_at IS NULL
          AND answer_by < (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date
        RETURNING reference, answer_by::text AS "answerBy", officer_key AS "officerKey"`
      await tellOfLateness(tx, late)
    }, patience)
  },
}

/** Erases personal data whose time is over, and what was kept of refused forms and of counting. */
export const erasePersonal: Job = {
  name: 'enquiries-erase',
  cron: '20 3 * * *',
  async run() {
    await staffDb().$transaction(
      async (tx) => {
        await tx.$executeRaw`UPDATE enquiry SET closed_at = clock_timestamp()
        WHERE closed_at IS NULL AND answered_at < clock_timestamp() - make_interval(days => ${quietDays}) AND NOT EXISTS (
          SELECT FROM enquiry_message m WHERE m.enquiry_id = enquiry.id
            AND m.at > clock_timestamp() - make_interval(days => ${quietDays}))`
        const over = await tx.$queryRaw<{ id: number; reference: string; closedAt: Date }[]>`
        SELECT id, reference, closed_at AS "closedAt" FROM enquiry WHERE erased_at IS NULL
          AND closed_at < clock_timestamp() - make_interval(months => ${keepMonths()}) FOR UPDATE SKIP LOCKED LIMIT 1000`
        for (const one of over) await eraseEnquiry(tx, one)
        await tx.$executeRaw`DELETE FROM enquiry_kept WHERE at < clock_timestamp() - interval '1 day'`
        await tx.$executeRaw`DELETE FROM enquiry_making WHERE hour < clock_timestamp() - interval '1 day'`
      },
      { ...patience, timeout: 60_000 },
    )
  },
}
