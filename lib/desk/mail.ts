import { requireStaff } from '#lib/auth/session'
import { mailState, type MailState } from '#lib/mail/state'

/** How the outgoing mail stands, for everybody at the desk. */
export async function getMailStateForStaff(): Promise<MailState> {
  await requireStaff()
  return mailState()
}
