import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpportunityFacts } from '#app/[locale]/opportunities/[key]/opportunity-facts'
import { WhoSigned } from '#app/[locale]/opportunities/[key]/who-signed'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { CiteLine } from '#components/cite-line'
import { KeepButton } from '#components/keep-button'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { RecordTitle } from '#components/record-title'
import { PolicyList } from '#components/policy-list'
import { Section } from '#components/section'
import { SourceNotes } from '#components/source-notes'
import { StructuredData } from '#components/structured-data'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { offerOf } from '#lib/descriptions/structured-opportunity'
import { historyOf, titlesOf } from '#lib/editions/queries'
import { titleIn } from '#lib/i18n/translate'
import { findOfficer } from '#lib/officers/queries'
import { getPublishedOpportunity } from '#lib/opportunities/queries'
import { listPoliciesApplying } from '#lib/policies/applying'
import { sourceNotes } from '#lib/sources/notes'

type Props = PageProps<'/[locale]/opportunities/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t, edition }, { key }] = await Promise.all([readRecord(props), props.params])
  const opportunity = await getPublishedOpportunity(key, edition.number)
  const title = opportunity ? titleIn(opportunity, locale).text : t('terms.kind.opportunity')
  const description = t('opportunities.recordDescription', { name: title })
  return pageMetadata({ locale, path: `/opportunities/${key}`, title, description })
}

/** An opportunity: what is sought and given, how lately it was confirmed, who answers, and who signed nearby. */
export default async function OpportunityPage(props: Props) {
  const [request, { key }] = await Promise.all([readRecord(props), props.params])
  const { t, locale, edition } = request
  const path = `/opportunities/${key}`
  const trail = [{ path: '/opportunities', name: t('opportunities.title') }]
  const [opportunity, history] = await Promise.all([
    getPublishedOpportunity(key, edition.number),
    historyOf('opportunity', key, edition.number),
  ])
  if (!opportunity) {
    if (history.length === 0) notFound()
    return (
      <WithdrawnRecord
        request={request}
        path={path}
        trail={trail}
        kind={t('terms.kind.opportunity')}
        history={history}
      />
    )
  }
  const { content } = opportunity
  const { industry, placeCode, standing, park, event } = content
  const [officer, notes, policies, titles] = await Promise.all([
    findOfficer(content.officer, { industry, placeCode }, edition.number),
    sourceNotes([content], edition.number),
    listPoliciesApplying(placeCode, edition.number),
    titlesOf([...(park ? [`park:${park}`] : []), ...(event ? [`event:${event}`] : [])], edition.number),
  ])
  const title = titleIn(opportunity, locale).text
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle
        kind={t('terms.kind.opportunity')}
        titles={opportunity}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <KeepButton request={request} item={`opportunity:${key}`} />
      <p
        className={`mt-4 max-w-3xl border-s-4 px-4 py-2 ${standing === 'open' ? 'border-accent bg-tint' : 'border-warn bg-warn-tint'}`}
      >
        {t(`opportunities.mark.${standing}`)}
      </p>
      <OpportunityFacts request={request} content={content} titles={titles} />
      <OfficerContact
        request={request}
        officer={officer}
        about={{
          about: `opportunity:${key}`,
          industry: industry ?? undefined,
          city: placeCode ?? undefined,
        }}
      />
      <WhoSigned request={request} industry={industry} placeCode={placeCode} />
      <Section
        id="policies"
        title={t('opportunities.policies.title')}
        says={t('opportunities.policies.says')}
      >
        <PolicyList request={request} rows={policies} />
      </Section>
      <SourceNotes request={request} notes={notes} />
      <CiteLine request={request} path={path} title={title} />
      <VersionHistory request={request} path={path} history={history} />
      <StructuredData data={offerOf(opportunity, locale)} />
    </PageFrame>
  )
}
