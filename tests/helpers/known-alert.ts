import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const patienceMilliseconds = 20_000

/** Asks for an alert as a reader does, with the form of a page, and gives the secret that the mail brought. */
export async function makeKnownAlert(portal: string, mailDir: string): Promise<string> {
  const answer = await fetch(`${portal}/zh/alerts/send`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: portal },
    body: new URLSearchParams({ list: 'parks', address: 'known@example.com', language: 'en', consent: '1' }),
  })
  if (!answer.headers.get('location')?.endsWith('/sent'))
    throw new Error(`the known alert was not taken: ${answer.status} ${answer.headers.get('location')}`)
  return secretSentTo('known@example.com', mailDir)
}

/** The secret of the first link to an alert among the mails to an address, once one has come. */
export async function secretSentTo(address: string, mailDir: string): Promise<string> {
  for (const end = Date.now() + patienceMilliseconds; Date.now() < end;) {
    for (const mail of mailsIn(mailDir).filter((text) => text.includes(`To: ${address}`))) {
      const secret = /\/alerts\/([\w-]{32})/.exec(bodyOf(mail))?.[1]
      if (secret) return secret
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no mail with a link came to ${address}`)
}

const mailsIn = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(dir, name), 'utf8'))

/** The text of a mail of one part, in whichever of the two ways it is encoded. */
export function bodyOf(mail: string): string {
  const [head = '', body = ''] = mail.split(/\r?\n\r?\n([^]*)/)
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  return body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
