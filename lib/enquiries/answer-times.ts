import 'server-only'
import { staffDb } from '#lib/db/staff'

export interface MonthOfAnswers {
  /** `2026-10`, by the day of receipt in Beijing. */
  month: string
  received: number
  inTime: number
  late: number
  open: number
  /** Closed without an answer, such as those taken back. */
  unanswered: number
  /** Working days to the first answer; null when nothing is answered. */
  medianDays: number | null
}

/** How quickly enquiries were answered, for each month that is over, the newest first. Nothing of any enquiry in it. */
export async function listAnswerTimes(): Promise<MonthOfAnswers[]> {
  return staffDb().$queryRaw<MonthOfAnswers[]>`
    SELECT to_char(received_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, count(*)::int AS received,
      count(*) FILTER (WHERE (answered_at AT TIME ZONE 'Asia/Shanghai')::date <= answer_by)::int AS "inTime",
      count(*) FILTER (WHERE (answered_at AT TIME ZONE 'Asia/Shanghai')::date > answer_by)::int AS late,
      count(*) FILTER (WHERE answered_at IS NULL AND closed_at IS NULL)::int AS open,
      count(*) FILTER (WHERE answered_at IS NULL AND closed_at IS NOT NULL)::int AS unanswered,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY answer_days)::int AS "medianDays"
    FROM enquiry
    WHERE received_at < date_trunc('month', clock_timestamp() AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai'
    GROUP BY 1 ORDER BY 1 DESC LIMIT 36`
}

/** Counts below this are not told apart, so that nobody's enquiry can be picked out. */
export const smallestCount = 5
