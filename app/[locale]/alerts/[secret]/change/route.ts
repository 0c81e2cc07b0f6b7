import { readForm, seeOther } from '#app/[locale]/alerts/read-form'
import { activate, findSubscription, pause, unsubscribe } from '#lib/alerts/subscription'
import { isLanguage } from '#lib/i18n/locales'

interface Context {
  params: Promise<{ locale: string; secret: string }>
}

/** Confirms, resumes, pauses or deletes the alert of a secret link; then its page says how it stands. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, secret } = await params
  const pages = `/${isLanguage(asked) ? asked : 'zh'}/alerts`
  const act = (await readForm(request))?.act
  if (act === 'delete') {
    await unsubscribe(secret)
    return seeOther(`${pages}/notice/deleted`)
  }
  if ((await findSubscription(secret)) === null) return new Response('Not found\n', { status: 404 })
  const changed = act === 'activate' ? await activate(secret) : act === 'pause' ? await pause(secret) : false
  return seeOther(`${pages}/${secret}${changed ? `?done=${act}` : ''}`)
}
