import { readForm, seeOther } from '#app/[locale]/alerts/read-form'
import { unsubscribe } from '#lib/alerts/subscription'
import { isLanguage } from '#lib/i18n/locales'

interface Context {
  params: Promise<{ locale: string; secret: string }>
}

/**
 * One-click unsubscription (RFC 8058): posted by a mail program, without cookies or Origin, as the mail's header asks.
 * It is the same whether the link is known or not.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params
  const form = await readForm(request)
  if (form?.['List-Unsubscribe'] !== 'One-Click')
    return new Response('List-Unsubscribe=One-Click is expected.\n', { status: 400 })
  await unsubscribe(secret)
  return new Response(null, { status: 200, headers: { 'Cache-Control': 'no-store' } })
}

/** A person who opens the same address is shown the page with the button: a mail scanner may have opened it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, secret } = await params
  return seeOther(`/${isLanguage(locale) ? locale : 'zh'}/alerts/${encodeURIComponent(secret)}`)
}
