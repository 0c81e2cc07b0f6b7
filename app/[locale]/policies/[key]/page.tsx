import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OfferList } from '#app/[locale]/policies/[key]/offer-list'
import { ValidityMark } from '#components/validity-mark'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { CiteLine } from '#components/cite-line'
import { FactList } from '#components/fact-list'
import { KeepButton } from '#components/keep-button'
import { Note } from '#components/note'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { PlaceWords } from '#components/place-words'
import { RecordTitle } from '#components/record-title'
import { SourceNotes } from '#components/source-notes'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { dayOfEdition } from '#lib/editions/day'
import { prefectureOf } from '#lib/editions/columns'
import { historyOf } from '#lib/editions/queries'
import { formatDate } from '#lib/i18n/format'
import { titleIn } from '#lib/i18n/translate'
import { findOfficer } from '#lib/officers/queries'
import { getPublishedPolicy } from '#lib/policies/queries'
import { sourceNotes } from '#lib/sources/notes'

type Props = PageProps<'/[locale]/policies/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t, edition }, { key }] = await Promise.all([readRecord(props), props.params])
  const policy = await getPublishedPolicy(key, edition.number)
  const title = policy ? titleIn(policy, locale).text : t('terms.kind.policy')
  const description = t('records.policy.description', { name: title })
  return pageMetadata({ locale, path: `/policies/${key}`, title, description })
}

/** An incentive: issuer, number, dates, and what it offers. */
export default async function PolicyPage(props: Props) {
  const [request, { key }] = await Promise.all([readRecord(props), props.params])
  const { t, locale, edition, href } = request
  const path = `/policies/${key}`
  const trail = [{ path: '/policies', name: t('shared.nav.policies') }]
  const [policy, history] = await Promise.all([
    getPublishedPolicy(key, edition.number),
    historyOf('policy', key, edition.number),
  ])
  if (!policy) {
    if (history.length === 0) notFound()
    return (
      <WithdrawnRecord
        request={request}
        path={path}
        trail={trail}
        kind={t('terms.kind.policy')}
        history={history}
      />
    )
  }
  const {
    issuer,
    documentNumber,
    issuedOn,
    inForceFrom,
    validUntil,
    placeCode,
    offers,
    note,
    forWhom,
    howToClaim,
  } = policy.content
  const notes = await sourceNotes([policy.content], edition.number)
  const officer = await findOfficer(null, { industry: null, placeCode }, edition.number)
  const city = prefectureOf(placeCode) ?? undefined
  const unknown = t('shared.record.notKnown')
  const notStated = t('policies.benefits.particulars.notStated')
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle
        kind={t('terms.kind.policy')}
        titles={policy}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <KeepButton request={request} item={`policy:${key}`} />
      <FactList
        facts={[
          { term: t('pages.policies.issuer'), detail: issuer?.[locale] ?? unknown },
          { term: t('records.policy.documentNumber'), detail: documentNumber ?? unknown },
          {
            term: t('pages.policies.issued'),
            detail: issuedOn ? <time dateTime={issuedOn}>{formatDate(issuedOn, locale)}</time> : unknown,
          },
          {
            term: t('policies.benefits.particulars.inForceFrom'),
            detail: inForceFrom ? formatDate(inForceFrom, locale) : notStated,
          },
          {
            term: t('pages.policies.validUntil'),
            detail: <ValidityMark t={t} locale={locale} day={dayOfEdition(edition)} until={validUntil} />,
          },
          {
            term: t('records.policy.place'),
            detail: (
              <PlaceWords
                place={null}
                code={placeCode}
                locale={locale}
                href={request.href}
                missing={unknown}
              />
            ),
          },
          { term: t('policies.benefits.particulars.forWhom'), detail: forWhom?.[locale] ?? notStated },
          { term: t('policies.benefits.particulars.howToClaim'), detail: howToClaim?.[locale] ?? notStated },
          { term: t('shared.record.note'), detail: note && <Note note={note} locale={locale} /> },
        ]}
      />
      <OfferList request={request} offers={offers} notes={notes} />
      <p className="mt-6 no-print">
        <a href={href('/policies/benefits', { city })}>{t('policies.benefits.particulars.ask')}</a>
      </p>
      <OfficerContact request={request} officer={officer} about={{ about: `policy:${key}`, city }} />
      <SourceNotes request={request} notes={notes} />
      <CiteLine request={request} path={path} title={titleIn(policy, locale).text} />
      <VersionHistory request={request} path={path} history={history} />
    </PageFrame>
  )
}
