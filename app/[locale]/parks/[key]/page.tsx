import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ParkFigures } from '#app/[locale]/parks/[key]/park-figures'
import { ParkProjects } from '#app/[locale]/parks/[key]/park-projects'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { CiteLine } from '#components/cite-line'
import { FactList } from '#components/fact-list'
import { KeepButton } from '#components/keep-button'
import { Note } from '#components/note'
import { PageFrame } from '#components/page-frame'
import { PlaceWords } from '#components/place-words'
import { RecordTitle } from '#components/record-title'
import { SourceNotes } from '#components/source-notes'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { historyOf, titlesOf } from '#lib/editions/queries'
import { listFiguresOf } from '#lib/figures/announced'
import { getTotals } from '#lib/figures/queries'
import { titleIn } from '#lib/i18n/translate'
import { getPublishedPark } from '#lib/parks/queries'
import { listPublishedProjects } from '#lib/projects/queries'
import { sourceNotes } from '#lib/sources/notes'

type Props = PageProps<'/[locale]/parks/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t, edition }, { key }] = await Promise.all([readRecord(props), props.params])
  const park = await getPublishedPark(key, edition.number)
  const title = park ? titleIn(park, locale).text : t('terms.kind.park')
  return pageMetadata({
    locale,
    path: `/parks/${key}`,
    title,
    description: t('records.park.description', { name: title }),
  })
}

/** A park: where it is, its dated figures, and the recorded projects in it. */
export default async function ParkPage(props: Props) {
  const [request, { key }] = await Promise.all([readRecord(props), props.params])
  const { t, locale, edition } = request
  const path = `/parks/${key}`
  const trail = [{ path: '/parks', name: t('shared.nav.parks') }]
  const filter = { park: key }
  const [park, history] = await Promise.all([
    getPublishedPark(key, edition.number),
    historyOf('park', key, edition.number),
  ])
  if (!park) {
    if (history.length === 0) notFound()
    return (
      <WithdrawnRecord
        request={request}
        path={path}
        trail={trail}
        kind={t('terms.kind.park')}
        history={history}
      />
    )
  }
  const [figures, totals, projects] = await Promise.all([
    listFiguresOf('park', key, edition.number),
    getTotals(filter, edition.number),
    listPublishedProjects(filter, { sort: '-date', limit: 50 }, edition.number),
  ])
  const signers = projects.rows.flatMap((row) => row.enterpriseKeys.map((name) => `enterprise:${name}`))
  const titles = await titlesOf(signers, edition.number)
  const { placeCode, place, aliases, note, sources } = park.content
  const notes = await sourceNotes([{ sources }, ...figures.map(({ content }) => content)], edition.number)
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <RecordTitle
        kind={t('terms.kind.park')}
        titles={park}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <KeepButton request={request} item={`park:${key}`} />
      <FactList
        facts={[
          {
            term: t('shared.parameter.city'),
            detail: (
              <PlaceWords
                place={place}
                code={placeCode}
                locale={locale}
                href={request.href}
                missing={t('shared.record.notKnown')}
              />
            ),
          },
          {
            term: t('records.park.aliases'),
            detail: aliases.length > 0 && aliases.join(t('records.park.comma')),
          },
          { term: t('shared.record.note'), detail: note && <Note note={note} locale={locale} /> },
        ]}
      />
      <ParkFigures request={request} figures={figures} notes={notes} />
      <ParkProjects request={request} park={key} totals={totals} projects={projects.rows} titles={titles} />
      <SourceNotes request={request} notes={notes} />
      <CiteLine request={request} path={path} title={titleIn(park, locale).text} />
      <VersionHistory request={request} path={path} history={history} />
    </PageFrame>
  )
}
