import { isView, ownPath, viewCookie } from '#lib/accessible/view'
import { isLanguage } from '#lib/i18n/locales'

interface Context {
  params: Promise<{ locale: string }>
}

const year = 365 * 24 * 3600

/** Keeps the chosen view on the device, and leads back to where the reader was. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const language = isLanguage(locale) ? locale : 'zh'
  const form = await request.formData().catch(() => new FormData())
  const view = form.get('view')
  const back = ownPath(form.get('back')) ?? `/${language}/accessible`
  const headers = new Headers({ Location: back, 'Cache-Control': 'no-store' })
  if (isView(view)) {
    const kept = view === 'standard' ? `${viewCookie}=; Max-Age=0` : `${viewCookie}=${view}; Max-Age=${year}`
    headers.append('Set-Cookie', `${kept}; Path=/; SameSite=Lax; HttpOnly`)
  }
  return new Response(null, { status: 303, headers })
}
