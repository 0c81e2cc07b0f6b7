import { formOf, leadTo, localeOf, refuse } from '#app/[locale]/enquiries/answers'
import { eraseByLink } from '#lib/enquiries/status'
import { plain } from '#lib/enquiries/typed'

interface Context {
  params: Promise<{ locale: string; reference: string }>
}

/** Erases an enquiry's personal data at once, asked for on its page and confirmed there. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, reference } = await params
  const locale = localeOf(asked)
  const form = await formOf(request)
  if (form === null) return refuse('notAForm', locale)
  const erased = await eraseByLink(reference, plain(form.get('key'), 100))
  return erased ? leadTo(`/${locale}/enquiries?done=erased`) : refuse('unknown', locale)
}
