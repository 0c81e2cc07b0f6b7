import nodemailer from 'nodemailer'
import type { Letter } from '#lib/mail/queue-mail'
import type { MailSettings } from '#lib/mail/settings'

export interface Failure {
  /** The server's answer, such as 550, or why there was none, such as ECONNECTION. */
  code: string
  /** True when the server will never take this mail (RFC 5321 section 4.2.1, 5yz). */
  permanent: boolean
}

/** Resolves once the mail server has taken the mail. Never tries twice: who asked must know of every try. */
export async function deliver(letter: Letter & { messageId: string }, settings: MailSettings): Promise<void> {
  const transport = nodemailer.createTransport({
    url: settings.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const { to, subject, text, messageId, headers } = letter
  await transport.sendMail({
    from: settings.from,
    to: { name: '', address: to },
    subject,
    text,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
  })
}

/** What the mail server, or the way to it, had against a mail; null when something else went wrong. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error)) return null
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number }
  // A wrong password is refused with 535 until the settings are put right: that is no fault of the mail.
  if (responseCode) return { code: String(responseCode), permanent: responseCode >= 500 && code !== 'EAUTH' }
  return code && /^E[A-Z]+$/.test(code) ? { code, permanent: false } : null
}
