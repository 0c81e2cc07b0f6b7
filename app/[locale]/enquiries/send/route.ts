import { formOf, leadTo, localeOf, refuse } from '#app/[locale]/enquiries/answers'
import { addressOf } from '#lib/auth/address'
import { latestEdition } from '#lib/editions/as-of'
import { askEnquiry } from '#lib/enquiries/ask'
import { forgetKept, keepTyped } from '#lib/enquiries/kept'
import { statusPath } from '#lib/enquiries/letters'
import { checkEnquiry, type EnquiryContent, type EnquiryProblem, type Typed } from '#lib/enquiries/schema'
import { plain, typedFrom } from '#lib/enquiries/typed'
import { namedOfficer } from '#app/[locale]/enquiries/named-officer'
import { findOfficer } from '#lib/officers/queries'

interface Context {
  params: Promise<{ locale: string }>
}

/** Takes the form: leads to the enquiry's own page, or back to the form with all that was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale)
  const form = await formOf(request)
  if (form === null) return refuse('notAForm', locale)
  const maker = addressOf(request.headers.get('x-forwarded-for'))
  const typed = typedFrom((name) => form.get(name))
  const back = async (problems: EnquiryProblem[]): Promise<Response> => {
    const kept = await keepTyped({ typed, problems } satisfies KeptForm, maker)
    if (kept === null) return refuse('flood', locale)
    return leadTo(`/${locale}/enquiries/new?kept=${kept}#problems`)
  }
  const { content, problems } = checkEnquiry(typed)
  if (content === null) return back(problems)
  // People do not see this field; who fills it in is asked once more, and may well be a person after all.
  if (plain(form.get('website'), 10) !== '') return back([{ path: 'text', code: 'again' }])
  const formToken = plain(form.get('formToken'), 200)
  const outcome = await askEnquiry({ content, formToken, officer: await officerOf(content), locale, maker })
  if (!outcome.ok) return back([{ path: 'text', code: outcome.problem }])
  await forgetKept(plain(form.get('kept'), 100))
  return leadTo(statusPath(locale, outcome.reference, outcome.secret))
}

/** What the form's page finds again. */
export interface KeptForm {
  typed: Typed
  problems: EnquiryProblem[]
}

async function officerOf({ about, industry, city }: EnquiryContent) {
  const { number } = await latestEdition()
  return findOfficer(await namedOfficer(about, number), { industry, placeCode: city }, number)
}
