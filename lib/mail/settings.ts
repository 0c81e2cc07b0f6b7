import 'server-only'

export interface MailSettings {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  url: string
  from: string
}

/** How mail leaves the portal, or null while nobody has set that up: then it waits in the queue. */
export function mailSettings(): MailSettings | null {
  const { PORTAL_SMTP_URL: url, PORTAL_MAIL_FROM: from } = process.env
  return url && from ? { url, from } : null
}
