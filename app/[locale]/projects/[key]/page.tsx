import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '#app/metadata'
import { pageCard } from '#app/page-card'
import { readRecord } from '#app/request'
import { ProjectFunds } from '#app/[locale]/projects/[key]/project-funds'
import { ProjectFacts } from '#app/[locale]/projects/[key]/project-facts'
import { ProjectMoney } from '#app/[locale]/projects/[key]/project-money'
import { AnnouncedList } from '#components/announced-list'
import { CiteLine } from '#components/cite-line'
import { KeepButton } from '#components/keep-button'
import { Note } from '#components/note'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { RecordTitle } from '#components/record-title'
import { Section } from '#components/section'
import { SourceNotes } from '#components/source-notes'
import { StageList } from '#components/stage-list'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { findRecord } from '#lib/editions/find'
import { titlesOf } from '#lib/editions/queries'
import { findOfficer } from '#lib/officers/queries'
import { listFiguresOf } from '#lib/figures/announced'
import { titleIn } from '#lib/i18n/translate'
import { stageOf } from '#lib/projects/columns'
import { getPublishedProject } from '#lib/projects/queries'
import { refsOf } from '#lib/projects/refs'
import type { ProjectContent } from '#lib/projects/schema'
import { sourceNotes } from '#lib/sources/notes'

type Props = PageProps<'/[locale]/projects/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ key }, { locale, t, edition }] = await Promise.all([props.params, readRecord(props)])
  const record = await getPublishedProject(key, edition.number)
  const name = record ? `${titleIn(record, locale).text} (${key})` : key
  const description = t('records.project.description', { name })
  return pageMetadata({
    locale,
    path: `/projects/${key}`,
    title: name,
    description,
    card: await pageCard('projects', key, edition, locale),
    embeddable: true,
  })
}

export default async function ProjectPage(props: Props) {
  const [{ key }, request] = await Promise.all([props.params, readRecord(props)])
  const { t, locale, edition } = request
  const path = `/projects/${key}`
  const trail = [{ path: '/projects', name: t('shared.nav.projects') }]
  const found = await findRecord<ProjectContent>('project', key, edition.number)
  if (!found) notFound()
  const { record, history } = found
  if (!record) {
    const kind = `${t('records.project.kind')} ${key}`
    return <WithdrawnRecord request={request} path={path} trail={trail} kind={kind} history={history} />
  }
  const { content } = record
  const [titles, figures, officer] = await Promise.all([
    titlesOf(refsOf(content), edition.number),
    listFiguresOf('project', key, edition.number),
    findOfficer(null, { industry: content.industry, placeCode: content.placeCode }, edition.number),
  ])
  const notes = await sourceNotes([content, ...figures.map((figure) => figure.content)], edition.number)
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle
        kind={`${t('records.project.kind')} ${key}`}
        titles={record}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <KeepButton request={request} item={`project:${key}`} />
      <ProjectMoney request={request} content={content} notes={notes} />
      <ProjectFacts request={request} content={content} titles={titles} notes={notes} />
      <div className="mt-6">
        <Note note={content.note} locale={locale} />
      </div>
      <Section id="stages" title={t('records.project.stages')}>
        {content.stages.length > 0 ? (
          <StageList t={t} locale={locale} stages={content.stages} notes={notes} />
        ) : (
          <p className="text-quiet">
            {t(stageOf(content) === null ? 'records.project.noStages' : 'records.project.onlySigned')}
          </p>
        )}
      </Section>
      <ProjectFunds request={request} funds={content.funds} notes={notes} />
      {figures.length > 0 && (
        <Section
          id="announced"
          title={t('records.project.announced')}
          says={t('records.project.announcedSay')}
        >
          <AnnouncedList request={request} figures={figures} notes={notes} />
        </Section>
      )}
      <OfficerContact
        request={request}
        officer={officer}
        about={{
          about: `project:${key}`,
          industry: content.industry ?? undefined,
          city: content.placeCode ?? undefined,
        }}
      />
      <SourceNotes request={request} notes={notes} />
      <VersionHistory request={request} path={path} history={history} />
      <CiteLine request={request} path={path} title={`${titleIn(record, locale).text} (${key})`} />
    </PageFrame>
  )
}
