import { readForm, seeOther } from '#app/[locale]/alerts/read-form'
import { readAlertFilter } from '#lib/alerts/lists'
import { isAlertList } from '#lib/alerts/names'
import { MailAddress, requestAlert } from '#lib/alerts/request'
import { addressOf } from '#lib/auth/address'
import { isLanguage, isLocale, localeOf } from '#lib/i18n/locales'
import { mailIsSetUp } from '#lib/mail/state'

interface Context {
  params: Promise<{ locale: string }>
}

const prefix = 'filter.'

/** Takes the request for an alert. Its answer is the same for every address, known or not. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params
  const own = isLanguage(asked) ? asked : 'zh'
  const page = `/${own}/alerts`
  const form = await readForm(request)
  const { list, language = '', website } = form ?? {}
  const raw = Object.fromEntries(
    Object.entries(form ?? {})
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  )
  const filter = isAlertList(list) ? readAlertFilter(list, raw) : null
  if (!isAlertList(list) || filter === null) return seeOther(`${page}/new`)
  const back = (problem?: string) =>
    seeOther(`${page}/new?${new URLSearchParams({ ...filter, list, ...(problem && { problem }) })}`)
  if (!mailIsSetUp()) return back()
  const address = MailAddress.safeParse(form?.address?.trim())
  if (!address.success) return back('address')
  if (form?.consent !== '1') return back('consent')
  // Whoever filled in the field that people do not see is answered as if all were well.
  if (website) return seeOther(`${page}/notice/sent`)
  const outcome = await requestAlert(
    { list, filter, locale: isLocale(language) ? language : localeOf(own), address: address.data },
    addressOf(request.headers.get('x-forwarded-for')),
  )
  return seeOther(`${page}/notice/${outcome}`)
}
