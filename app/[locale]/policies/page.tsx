import type { Metadata } from 'next'
import { ValidityMark } from '#components/validity-mark'
import { readRows } from '#app/list'
import { pageMetadata } from '#app/metadata'
import { readList, type ListRequest } from '#app/request'
import { RecordList } from '#components/record-list'
import { TitleLink } from '#components/title-link'
import { dayOfEdition } from '#lib/editions/day'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { placeName } from '#lib/places/divisions'
import { prefectureChoices } from '#lib/places/choices'
import { benefitKinds } from '#lib/policies/benefit-schema'
import { PolicyFilter, countPublishedPolicies, listPublishedPolicies } from '#lib/policies/queries'
import { validities } from '#lib/policies/where'

type Props = PageProps<'/[locale]/policies'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(PolicyFilter, props)
  return pageMetadata({
    locale,
    path: '/policies',
    query: given,
    title: t('pages.policies.title'),
    description: t('pages.policies.intro'),
    feed: 'policies',
  })
}

/** The filters in force in words. */
function policyWords({ t, locale, filter }: ListRequest<PolicyFilter>): Record<string, string> {
  const { city, validity, benefit } = filter
  const place = city === '230000' ? t('pages.policies.province') : city && placeName(city, locale)
  return {
    ...(place && { city: place }),
    ...(validity && { validity: term(t, 'validity', validity) }),
    ...(benefit && { benefit: term(t, 'benefit', benefit) }),
  }
}

/** Incentives with their issuers, dates and offers. */
export default async function PoliciesPage(props: Props) {
  const request = await readList(PolicyFilter, props)
  const { t, locale, href, edition } = request
  const read = await readRows(request, { list: listPublishedPolicies, count: countPublishedPolicies })
  return (
    <RecordList
      request={request}
      path="/policies"
      file="policies"
      feed="policies"
      title={t('pages.policies.title')}
      intro={t('pages.policies.intro')}
      fields={[
        { name: 'q', kind: 'words' },
        { name: 'year', kind: 'year' },
        {
          name: 'city',
          kind: 'choice',
          choices: [{ value: '230000', name: t('pages.policies.province') }, ...prefectureChoices(locale)],
        },
        {
          name: 'validity',
          kind: 'choice',
          choices: validities.map((value) => ({ value, name: term(t, 'validity', value) })),
        },
        {
          name: 'benefit',
          kind: 'choice',
          choices: benefitKinds.map((value) => ({ value, name: term(t, 'benefit', value) })),
        },
      ]}
      sorts={['-date', 'date', 'name']}
      words={policyWords(request)}
      nav={
        <p className="mt-6 no-print">
          <a href={href('/policies/benefits')}>{t('policies.benefits.particulars.ask')}</a>
        </p>
      }
      read={read}
      rowKey={(row) => row.key}
      columns={[
        {
          head: t('pages.policies.policy'),
          cell: (row) => <TitleLink href={href(`/policies/${row.key}`)} titles={row} locale={locale} />,
        },
        {
          head: t('pages.policies.issuer'),
          cell: ({ content }) => content.issuer?.[locale] ?? t('shared.record.notKnown'),
        },
        {
          head: t('pages.policies.issued'),
          cell: ({ content: { issuedOn } }) =>
            issuedOn ? (
              <time dateTime={issuedOn} className="whitespace-nowrap">
                {formatDate(issuedOn, locale)}
              </time>
            ) : (
              t('shared.record.notKnown')
            ),
        },
        {
          head: t('pages.policies.validUntil'),
          cell: ({ content }) => (
            <ValidityMark t={t} locale={locale} day={dayOfEdition(edition)} until={content.validUntil} />
          ),
        },
        {
          head: t('pages.policies.offers'),
          number: true,
          cell: ({ content }) => content.offers.length || '—',
        },
      ]}
    />
  )
}
