import { localeCookie } from '#app/admin/locale'
import { afterSignIn } from '#lib/auth/after-sign-in'
import { isLocale } from '#lib/i18n/locales'

/** Keeps the desk's language in this browser and goes back to the page. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams
  const lang = query.get('lang') ?? ''
  const next = query.get('next')
  const headers = new Headers({
    Location: next?.startsWith('/admin/sign-in') ? '/admin/sign-in' : afterSignIn(next),
  })
  if (isLocale(lang)) {
    headers.set(
      'Set-Cookie',
      `${localeCookie}=${lang}; Path=/admin; Max-Age=31536000; SameSite=Lax; HttpOnly`,
    )
  }
  return new Response(null, { status: 303, headers })
}
