import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { EnterpriseEvents } from '#app/[locale]/enterprises/[key]/enterprise-events'
import { EnterpriseFacts } from '#app/[locale]/enterprises/[key]/enterprise-facts'
import { EnterprisePeople } from '#app/[locale]/enterprises/[key]/enterprise-people'
import { EnterpriseProjects } from '#app/[locale]/enterprises/[key]/enterprise-projects'
import { EnterpriseRelations } from '#app/[locale]/enterprises/[key]/enterprise-relations'
import { readEnterprise } from '#app/[locale]/enterprises/[key]/read-enterprise'
import { AnnouncedList } from '#components/announced-list'
import { CiteLine } from '#components/cite-line'
import { KeepButton } from '#components/keep-button'
import { Note } from '#components/note'
import { PageFrame } from '#components/page-frame'
import { RecordTitle } from '#components/record-title'
import { Section } from '#components/section'
import { SourceNotes } from '#components/source-notes'
import { StructuredData } from '#components/structured-data'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { organizationOf } from '#lib/descriptions/structured-records'
import { findRecord } from '#lib/editions/find'
import { getPublishedEnterprise } from '#lib/enterprises/queries'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import { titleIn } from '#lib/i18n/translate'

type Props = PageProps<'/[locale]/enterprises/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ key }, { locale, t, edition }] = await Promise.all([props.params, readRecord(props)])
  const record = await getPublishedEnterprise(key, edition.number)
  const name = record ? titleIn(record, locale).text : key
  const description = t('records.enterprise.description', { name })
  return pageMetadata({ locale, path: `/enterprises/${key}`, title: name, description })
}

export default async function EnterprisePage(props: Props) {
  const [{ key }, request] = await Promise.all([props.params, readRecord(props)])
  const { t, locale, edition } = request
  const path = `/enterprises/${key}`
  const trail = [{ path: '/enterprises', name: t('shared.nav.enterprises') }]
  const found = await findRecord<EnterpriseContent>('enterprise', key, edition.number)
  if (!found) notFound()
  const { record, history } = found
  if (!record) {
    const kind = t('records.enterprise.kind')
    return <WithdrawnRecord request={request} path={path} trail={trail} kind={kind} history={history} />
  }
  const { content } = record
  const reading = await readEnterprise(record, edition.number)
  const { figures, notes } = reading
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <StructuredData data={organizationOf(record, locale)} />
      <RecordTitle
        kind={t(`terms.form.${content.form}`)}
        titles={record}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <KeepButton request={request} item={`enterprise:${key}`} />
      <EnterpriseFacts request={request} content={content} />
      <div className="mt-6">
        <Note note={content.note} locale={locale} />
      </div>
      <EnterpriseProjects request={request} enterprise={key} reading={reading} />
      <EnterpriseRelations request={request} relations={content.relations} notes={notes} />
      <EnterpriseEvents request={request} enterprise={key} reading={reading} />
      <EnterprisePeople request={request} people={content.people} notes={notes} />
      {figures.length > 0 && (
        <Section
          id="announced"
          title={t('records.enterprise.announced')}
          says={t('records.enterprise.announcedSay')}
        >
          <AnnouncedList request={request} figures={figures} notes={notes} />
        </Section>
      )}
      <SourceNotes request={request} notes={notes} />
      <VersionHistory request={request} path={path} history={history} />
      <CiteLine request={request} path={path} title={titleIn(record, locale).text} />
    </PageFrame>
  )
}
