import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { withQuery } from '#app/admin/desk'
import { afterSignIn } from '#lib/auth/after-sign-in'
import { NotAllowed, NotSignedIn } from '#lib/auth/staff'

/** True when the form was sent from a page of this site. Browsers send Origin with every post; Next would do without. */
export function isOwnOrigin(origin: string | null, host: string | null): boolean {
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}

async function refuseForeign(): Promise<void> {
  const given = await headers()
  const own = process.env.PORTAL_URL ? [new URL(process.env.PORTAL_URL).host] : []
  const hosts = [given.get('host'), ...own]
  if (!hosts.some((host) => isOwnOrigin(given.get('origin'), host))) redirect('/admin/refused')
}

/** The sign-in page for somebody whose session has ended, and who goes on to `next` after it. */
export function signInFirst(next: string | null): string {
  const asked = afterSignIn(next)
  return withQuery('/admin/sign-in', { ended: '1', next: asked === '/admin' ? undefined : asked })
}

/** The page of the desk that the form was sent from, or null when the browser does not say. */
async function formPage(): Promise<string | null> {
  const referer = (await headers()).get('referer')
  if (referer === null || !URL.canParse(referer)) return null
  const { pathname, search } = new URL(referer)
  return `${pathname}${search}`
}

/** The way into every server action of the desk: refuses foreign forms, and answers lib's refusals with their page. */
export async function act<Result>(work: () => Promise<Result>): Promise<Result> {
  await refuseForeign()
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotSignedIn) redirect(signInFirst(await formPage()))
    if (error instanceof NotAllowed) redirect('/admin/refused')
    throw error
  }
}

/** A field of a form as text without zero bytes, which the database does not take; '' when it is missing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\0', '') : ''
}

/** The number of a record or a revision from a form or an address. What is none leads to the page that says so. */
export function readNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) notFound()
  return Number(text)
}

/** The token of a form, made when it was shown. */
export function readToken(form: FormData): string {
  const token = textOf(form, 'formToken')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(token)) notFound()
  return token
}
