import { localeOf, refuse } from '#app/[locale]/enquiries/answers'
import { privateFile } from '#app/private-file'
import { findEnquiry } from '#lib/enquiries/status'

interface Context {
  params: Promise<{ locale: string; reference: string }>
}

/** Everything that the portal keeps of an enquiry and may be known to its enquirer, as JSON. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, reference } = await params
  const key = new URL(request.url).searchParams.get('key') ?? ''
  const enquiry = await findEnquiry(reference, key)
  if (enquiry === null) return refuse('unknown', localeOf(locale))
  return privateFile(`${JSON.stringify(enquiry, null, 2)}\n`, `${enquiry.reference}.json`)
}
