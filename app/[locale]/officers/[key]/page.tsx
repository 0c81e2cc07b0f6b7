import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { FactList } from '#components/fact-list'
import { Note } from '#components/note'
import { OfficerContact } from '#components/officer-contact'
import { PageFrame } from '#components/page-frame'
import { RecordTitle } from '#components/record-title'
import { SourceNotes } from '#components/source-notes'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { historyOf } from '#lib/editions/queries'
import { term } from '#lib/i18n/terms'
import { titleIn } from '#lib/i18n/translate'
import { getPublishedOfficer } from '#lib/officers/queries'
import { placeName } from '#lib/places/divisions'
import { sourceNotes } from '#lib/sources/notes'

type Props = PageProps<'/[locale]/officers/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t, edition }, { key }] = await Promise.all([readRecord(props), props.params])
  const officer = await getPublishedOfficer(key, edition.number)
  const title = officer ? titleIn(officer, locale).text : t('terms.kind.officer')
  return pageMetadata({
    locale,
    path: `/officers/${key}`,
    title,
    description: t('officers.page.description', { name: title }),
  })
}

/** One officer: for what and where they answer, and how they are reached. */
export default async function OfficerPage(props: Props) {
  const [request, { key }] = await Promise.all([readRecord(props), props.params])
  const { t, locale, edition } = request
  const path = `/officers/${key}`
  const trail = [{ path: '/officers', name: t('officers.list.title') }]
  const kind = t('terms.kind.officer')
  const [officer, history] = await Promise.all([
    getPublishedOfficer(key, edition.number),
    historyOf('officer', key, edition.number),
  ])
  if (!officer) {
    if (history.length === 0) notFound()
    return <WithdrawnRecord request={request} path={path} trail={trail} kind={kind} history={history} />
  }
  const { industries, placeCodes, note, sources } = officer.content
  const notes = await sourceNotes([{ sources }], edition.number)
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle kind={kind} titles={officer} locale={locale} missing={t('shared.record.noName')} />
      <FactList
        facts={[
          {
            term: t('officers.page.places'),
            detail:
              placeCodes.map((code) => placeName(code, locale) ?? code).join(' · ') ||
              t('officers.page.wholeProvince'),
          },
          {
            term: t('officers.page.industries'),
            detail:
              industries.map((code) => term(t, 'industry', code)).join(' · ') ||
              t('officers.page.everyIndustry'),
          },
          { term: t('shared.record.note'), detail: note && <Note note={note} locale={locale} /> },
        ]}
      />
      <OfficerContact
        request={request}
        officer={officer}
        about={{ about: `officer:${key}`, industry: industries[0], city: placeCodes[0] }}
      />
      {notes.length > 0 && <SourceNotes request={request} notes={notes} />}
      <VersionHistory request={request} path={path} history={history} />
    </PageFrame>
  )
}
