import type { Metadata } from 'next'
import { AskForm } from '#app/[locale]/policies/benefits/ask-form'
import { JudgedGroup } from '#app/[locale]/policies/benefits/judged-group'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { dayOfEdition } from '#lib/editions/day'
import { listTitles } from '#lib/editions/titles'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { titleIn } from '#lib/i18n/translate'
import { findOfficer } from '#lib/officers/queries'
import { AskedParameters, askedOn } from '#lib/policies/asked'
import { judgePolicy } from '#lib/policies/match'
import { listPublishedPolicies } from '#lib/policies/queries'

type Props = PageProps<'/[locale]/policies/benefits'>

const path = '/policies/benefits'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(AskedParameters, props)
  return pageMetadata({
    locale,
    path,
    title: t('policies.benefits.title'),
    description: t('policies.benefits.description'),
    indexed: Object.keys(given).length === 0,
  })
}

/** "What would I get": every policy judged by its text for what the address says of a project. */
export default async function BenefitsPage(props: Props) {
  const request = await readList(AskedParameters, props)
  const { t, locale, href, edition, filter, given, problems } = request
  const [{ rows }, parks, officer] = await Promise.all([
    listPublishedPolicies({}, { sort: '-date', limit: 500 }, edition.number),
    listTitles('park', edition.number, 'name'),
    findOfficer(null, { industry: null, placeCode: filter.city ?? null }, edition.number),
  ])
  const parkChoices = parks.map((park) => ({ value: park.key, name: titleIn(park, locale).text }))
  const asked = askedOn(dayOfEdition(edition), filter)
  const judged = rows.map((row) => ({ row, ...judgePolicy(row.content, asked) }))
  const answered = problems.length === 0 && Object.keys(given).length > 0
  return (
    <PageFrame
      request={request}
      path={path}
      query={given}
      trail={[{ path: '/policies', name: t('shared.nav.policies') }]}
    >
      <h1 className="mt-6 text-head">{t('policies.benefits.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('policies.benefits.intro')}</p>
      <AskForm request={request} parks={parkChoices} quantities={asked.quantities} />
      {problems.length > 0 && (
        <p role="alert" className="mt-8 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {t('policies.benefits.problem')}
        </p>
      )}
      {filter.industry && asked.section === null && (
        <p className="mt-8 max-w-3xl border-s-4 border-accent bg-tint px-5 py-4">
          {t('policies.benefits.otherScheme', { industry: term(t, 'industry', filter.industry) })}
        </p>
      )}
      {answered && (
        <>
          <p className="mt-8" role="status">
            {t('policies.benefits.judged', { day: formatDate(asked.day, locale) })}{' '}
            <a href={href(path, given)}>{t('policies.benefits.share')}</a>
          </p>
          {(['met', 'open', 'notMet'] as const).map((outcome) => (
            <JudgedGroup
              key={outcome}
              request={request}
              group={outcome}
              asked={asked}
              judged={judged.filter((one) => one.standing === 'inForce' && one.outcome === outcome)}
            />
          ))}
          {(['expired', 'toCome'] as const).map((standing) => (
            <JudgedGroup
              key={standing}
              request={request}
              group={standing}
              asked={asked}
              judged={judged.filter((one) => one.standing === standing)}
            />
          ))}
        </>
      )}
      <OfficerContact request={request} officer={officer} about={{ city: filter.city }} />
    </PageFrame>
  )
}
