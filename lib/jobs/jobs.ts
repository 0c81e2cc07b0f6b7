import { eraseUnconfirmed, tellSubscribers } from '#lib/alerts/jobs'
import { lapseOpportunities } from '#lib/lapses/job'
import { erasePersonal, markOverdue } from '#lib/enquiries/jobs'
import type { Job } from '#lib/jobs/job'
import { queueWaitingMail, sendMail } from '#lib/mail/send'

/** Everything that the portal does by itself. */
export const jobs: readonly Job<never>[] = [
  sendMail,
  queueWaitingMail,
  tellSubscribers,
  eraseUnconfirmed,
  lapseOpportunities,
  markOverdue,
  erasePersonal,
]
