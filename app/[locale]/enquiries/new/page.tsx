import type { Metadata } from 'next'
import { AskForm } from '#app/[locale]/enquiries/new/ask-form'
import { AboutLink } from '#app/[locale]/enquiries/about-link'
import { FormProblems } from '#app/[locale]/enquiries/form-problems'
import type { KeptForm } from '#app/[locale]/enquiries/send/route'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { titleIn } from '#lib/i18n/translate'
import { titlesOf } from '#lib/editions/queries'
import { newFormToken } from '#lib/enquiries/form-token'
import { readKept } from '#lib/enquiries/kept'
import { isAbout, recordsOf, type Typed } from '#lib/enquiries/schema'
import { answerDays, keepMonths } from '#lib/enquiries/settings'
import { typedFrom } from '#lib/enquiries/typed'
import { mailIsSetUp } from '#lib/mail/state'
import { namedOfficer } from '#app/[locale]/enquiries/named-officer'
import { findOfficer } from '#lib/officers/queries'

type Props = PageProps<'/[locale]/enquiries/new'>

/** What the form shows: what was kept of a refused one, else what the page that led here knows. */
async function readForm(props: Props): Promise<KeptForm & { kept: string }> {
  const [{ locale }, query] = await Promise.all([readRecord(props), props.searchParams])
  const kept = typeof query.kept === 'string' ? query.kept : ''
  const found = (await readKept(kept)) as KeptForm | null
  if (found?.typed.name !== undefined) return { ...found, kept }
  const asked = { about: query.about, industry: query.industry, city: query.city, language: locale }
  return { typed: typedFrom((name) => asked[name as keyof typeof asked]), problems: [], kept: '' }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t }, { problems }] = await Promise.all([readRecord(props), readForm(props)])
  const metadata = pageMetadata({
    locale,
    path: '/enquiries/new',
    title: `${problems.length > 0 ? t('forms.error.titlePrefix') : ''}${t('enquiries.ask.title')}`,
    description: t('enquiries.ask.intro', { days: String(answerDays()) }),
    indexed: false,
  })
  // The secret stays on this site; with 'no-referrer' a browser would post forms without their origin.
  return { ...metadata, referrer: 'same-origin' }
}

/** The enquiry form, which knows what the reader comes from and loses nothing that was typed. */
export default async function AskPage(props: Props) {
  const [request, { typed, problems, kept }] = await Promise.all([readRecord(props), readForm(props)])
  const { t, locale, edition } = request
  const about = isAbout(typed.about) ? typed.about : null
  const named = await namedOfficer(about, edition.number)
  const [titles, officer] = await Promise.all([
    titlesOf(recordsOf(about ?? ''), edition.number),
    findOfficer(named, { industry: typed.industry || null, placeCode: typed.city || null }, edition.number),
  ])
  return (
    <PageFrame
      request={request}
      path="/enquiries/new"
      query={queryOf(typed, kept)}
      trail={[{ path: '/enquiries', name: t('enquiries.page.title') }]}
    >
      <h1 className="mt-8 text-head">{t('enquiries.ask.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('enquiries.ask.intro', { days: String(answerDays()) })}</p>
      <p className="mt-2 max-w-3xl">
        {officer
          ? t('enquiries.ask.officer', { name: titleIn(officer, locale).text })
          : t('enquiries.ask.byDesk')}
      </p>
      {!mailIsSetUp() && <p className="mt-2 max-w-3xl text-warn">{t('enquiries.ask.noMail')}</p>}
      {about && (
        <p className="mt-2 max-w-3xl">
          {t('enquiries.ask.about')} <AboutLink request={request} about={about} titles={titles} />
        </p>
      )}
      <FormProblems t={t} problems={problems} />
      <AskForm
        request={request}
        typed={typed}
        problems={problems}
        formToken={newFormToken()}
        kept={kept}
        months={keepMonths()}
      />
    </PageFrame>
  )
}

/** So that changing the language loses nothing. */
function queryOf({ about, industry, city }: Typed, kept: string): Record<string, string> {
  const all = kept ? { kept } : { about, industry, city }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
