import { SignedTable } from '#app/[locale]/opportunities/signed-table'
import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import { term } from '#lib/i18n/terms'
import { placeName } from '#lib/places/divisions'
import { listSigners } from '#lib/projects/signers'

interface WhoSignedProps {
  request: PageRequest
  industry: string | null
  placeCode: string | null
}

/** Who signed in the same prefecture, and who in the same industry; without either nothing is shown. */
export async function WhoSigned({ request, industry, placeCode }: WhoSignedProps) {
  const { t, locale, edition } = request
  const city = placeCode && !placeCode.startsWith('2300') ? `${placeCode.slice(0, 4)}00` : null
  const asked = [
    ...(city
      ? [{ name: t('opportunities.near.city', { name: placeName(city, locale) ?? city }), filter: { city } }]
      : []),
    ...(industry
      ? [
          {
            name: t('opportunities.near.industry', { name: term(t, 'industry', industry) }),
            filter: { industry },
          },
        ]
      : []),
  ]
  if (asked.length === 0) return null
  const lists = await Promise.all(
    asked.map(async (one) => ({ ...one, signers: await listSigners(one.filter, edition.number) })),
  )
  return (
    <Section id="signed" title={t('opportunities.near.title')} says={t('opportunities.near.says')}>
      {lists.map(({ name, filter, signers }) =>
        signers.enterprises.length === 0 ? (
          <p key={name}>
            {name}
            {t('pages.lists.colon')}
            {t('opportunities.near.nobody')}
          </p>
        ) : (
          <SignedTable
            key={name}
            request={request}
            kind="enterprise"
            caption={`${name}${t('pages.lists.colon')}${t('pages.lists.shown', { count: signers.count, shown: signers.enterprises.length })}`}
            rows={signers.enterprises}
            filter={filter}
          />
        ),
      )}
    </Section>
  )
}
