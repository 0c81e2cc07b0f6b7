import { SignedTable } from '#app/[locale]/opportunities/signed-table'
import type { ListRequest } from '#app/request'
import { OfficerContact } from '#components/officer-contact'
import { findOfficer } from '#lib/officers/queries'
import type { OpportunityFilter } from '#lib/opportunities/queries'
import { listSigners } from '#lib/projects/signers'

interface NothingOpenProps {
  request: ListRequest<OpportunityFilter>
  /** The filter in words, but for what a reader typed. */
  words: Record<string, string>
}

/** What helps where no opportunity is open: who signed there already, which parks received them, and who answers. */
export async function NothingOpen({ request, words }: NothingOpenProps) {
  const { t, href, filter, edition } = request
  const { q, industry, city, park } = filter
  const asked = { q, industry, city, park }
  const [signers, officer] = await Promise.all([
    listSigners(asked, edition.number),
    findOfficer(null, { industry: industry ?? null, placeCode: city ?? null }, edition.number),
  ])
  const what = [
    ...(q === undefined ? [] : [t('opportunities.none.word', { word: q })]),
    ...(['industry', 'city', 'park'] as const).flatMap((name) => words[name] ?? []),
  ].join(' · ')
  return (
    <section aria-labelledby="nothing-open" className="mt-8">
      <h2 id="nothing-open" className="text-title">
        {t('opportunities.none.title')}
      </h2>
      <p className="mt-2 max-w-3xl">
        {what === '' ? t('opportunities.none.anywhere') : t('opportunities.none.here', { what })}{' '}
        {signers.count === 0
          ? t('opportunities.none.nobodySigned')
          : t('opportunities.none.signed', { count: signers.count, projects: signers.projects })}
      </p>
      {signers.enterprises.length > 0 && (
        <SignedTable
          request={request}
          kind="enterprise"
          caption={t('opportunities.none.enterprises')}
          rows={signers.enterprises}
          filter={asked}
        />
      )}
      {signers.parks.length > 0 && (
        <SignedTable
          request={request}
          kind="park"
          caption={t('opportunities.none.parks')}
          rows={signers.parks}
          filter={asked}
        />
      )}
      <ul className="mt-3 flex flex-wrap gap-x-6 no-print">
        {signers.projects > 0 && (
          <li>
            <a className="inline-block py-2" href={href('/projects', asked)}>
              {t('opportunities.none.toProjects')}
            </a>
          </li>
        )}
        <li>
          <a className="inline-block py-2" href={href('/parks', { city })}>
            {t('opportunities.none.toParks')}
          </a>
        </li>
        <li>
          <a className="inline-block py-2" href={href('/policies', { city })}>
            {t('opportunities.none.toPolicies')}
          </a>
        </li>
      </ul>
      <OfficerContact request={request} officer={officer} about={{ industry, city }} />
    </section>
  )
}
