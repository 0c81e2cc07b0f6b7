import { formOf, leadTo, localeOf, refuse } from '#app/[locale]/enquiries/answers'
import { addressOf } from '#lib/auth/address'
import { keepTyped } from '#lib/enquiries/kept'
import { statusPath } from '#lib/enquiries/letters'
import { addMessage, type MessageProblem } from '#lib/enquiries/status'
import { plain } from '#lib/enquiries/typed'

interface Context {
  params: Promise<{ locale: string; reference: string }>
}

/** What the status page finds again of a refused message. */
export interface KeptMessage {
  message: string
  problem: Exclude<MessageProblem, 'unknown'>
}

/** Adds to an enquiry what its enquirer writes. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, reference } = await params
  const locale = localeOf(asked)
  const form = await formOf(request)
  if (form === null) return refuse('notAForm', locale)
  const maker = addressOf(request.headers.get('x-forwarded-for'))
  const key = plain(form.get('key'), 100)
  const message = plain(form.get('message'), 50_000)
  const formToken = plain(form.get('formToken'), 200)
  const problem = await addMessage(reference, key, { text: message, formToken, maker })
  if (problem === 'unknown') return refuse('unknown', locale)
  const page = statusPath(locale, reference, key)
  if (problem === null) return leadTo(`${page}&done=message`)
  const kept = await keepTyped({ message, problem } satisfies KeptMessage, maker)
  return kept === null ? refuse('flood', locale) : leadTo(`${page}&kept=${kept}#problems`)
}
