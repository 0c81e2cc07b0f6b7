import { privately } from '#app/private-file'
import { isLocale, type Locale } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'

export const localeOf = (asked: string): Locale => (isLocale(asked) ? asked : 'zh')

/** After a post: the page to read next. */
export const leadTo = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, ...privately } })

const statuses = { notAForm: 400, unknown: 404, flood: 429 } as const

/** A refusal that has no page, in the language of the form. */
export function refuse(problem: keyof typeof statuses, locale: Locale): Response {
  return new Response(`${translator(locale)(`enquiries.refusal.${problem}`)}\n`, {
    status: statuses[problem],
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      ...privately,
      ...(problem === 'flood' && { 'Retry-After': '3600' }),
    },
  })
}

/** A posted form; null when the body is none. */
export async function formOf(request: Request): Promise<FormData | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)) return null
  try {
    return await request.formData()
  } catch (error) {
    // What the platform throws for a body that is not what its type says.
    if (error instanceof TypeError) return null
    throw error
  }
}
