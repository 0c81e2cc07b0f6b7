import { addressOf } from '#lib/auth/address'
import { resolveEdition } from '#lib/editions/as-of'
import { parseFigure } from '#lib/figures/figure'
import { isLanguage, type Language } from '#lib/i18n/locales'
import { translator } from '#lib/i18n/translate'
import { issueReceipt } from '#lib/receipts/issue'
import { makerOf } from '#lib/receipts/maker'

interface Context {
  params: Promise<{ locale: string }>
}

const statuses = { figure: 400, edition: 400, unknown: 404, base: 422, busy: 429 } as const

/** A refusal in the language of the page that was read, as plain as those of the server itself. */
function refuse(problem: keyof typeof statuses, language: Language): Response {
  return new Response(`${translator(language)(`receipts.problem.${problem}`)}\n`, {
    status: statuses[problem],
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(problem === 'busy' && { 'Retry-After': '3600' }),
    },
  })
}

/** "Cite this": makes the receipt of one figure at the edition of the page that was read, and leads to it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked } = await params
  const language = isLanguage(asked) ? asked : 'zh'
  const form = await request.formData().catch(() => null)
  if (form === null) return refuse('figure', language)
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  // A page that shows several editions names the one meant behind the figure.
  const [named = '', at] = text('figure').split(/@(?=\d{1,9}$)/)
  const figure = parseFigure(named)
  if (figure === null) return refuse('figure', language)
  const edition = await resolveEdition({ edition: at ?? text('edition') })
  if (edition === null || edition.number === 0) return refuse('edition', language)
  const outcome = await issueReceipt(
    figure,
    edition.number,
    makerOf(addressOf(request.headers.get('x-forwarded-for'))),
  )
  if (!outcome.ok) return refuse(outcome.problem, language)
  return new Response(null, {
    status: 303,
    headers: { Location: `/${language}/figures/${outcome.id}`, 'Cache-Control': 'no-store' },
  })
}
