import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { figureFacts } from '#app/[locale]/figures/announced/[key]/figure-facts'
import { NumberBlocks } from '#app/[locale]/figures/announced/[key]/number-blocks'
import { OtherReadings } from '#app/[locale]/figures/announced/[key]/other-readings'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { AnnouncedFigure } from '#components/announced-figure'
import { CiteAnnounced } from '#components/cite-announced'
import { CiteLine } from '#components/cite-line'
import { FactList } from '#components/fact-list'
import { PageFrame } from '#components/page-frame'
import { Section } from '#components/section'
import { SourceNotes } from '#components/source-notes'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { historyOf, titlesOf } from '#lib/editions/queries'
import { getPublishedFigure } from '#lib/figures/announced'
import { listRelatedFigures } from '#lib/figures/related'
import { announcedLine } from '#lib/i18n/announced'
import { sourceNotes } from '#lib/sources/notes'

type Props = PageProps<'/[locale]/figures/announced/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t, edition }, { key }] = await Promise.all([readRecord(props), props.params])
  const figure = await getPublishedFigure(key, edition.number)
  const title = figure ? figure.content.name[locale] : t('terms.kind.figure')
  const description = figure
    ? t('records.figure.description', { name: title, number: announcedLine(figure.content, t, locale) })
    : title
  return pageMetadata({ locale, path: `/figures/announced/${key}`, title, description, embeddable: true })
}

/** One announced figure: the number as printed, what it is about, its parts and whole, and who says otherwise. */
export default async function AnnouncedFigurePage(props: Props) {
  const [request, { key }] = await Promise.all([readRecord(props), props.params])
  const { t, locale, edition } = request
  const path = `/figures/announced/${key}`
  const kind = t('terms.kind.figure')
  const trail = [
    { path: '/figures', name: t('shared.nav.figures') },
    { path: '/figures/announced', name: t('figures.announced.title') },
  ]
  const [figure, history] = await Promise.all([
    getPublishedFigure(key, edition.number),
    historyOf('figure', key, edition.number),
  ])
  if (!figure) {
    if (history.length === 0) notFound()
    return <WithdrawnRecord request={request} path={path} trail={trail} kind={kind} history={history} />
  }
  const { subject, name } = figure.content
  const [related, titles] = await Promise.all([
    listRelatedFigures(figure, edition.number),
    titlesOf(subject.kind === 'place' ? [] : [`${subject.kind}:${subject.key}`], edition.number),
  ])
  const { tree, ...others } = related
  const family = tree ? [tree.figure, ...tree.parts.map((part) => part.figure)] : []
  const notes = await sourceNotes(
    [figure, ...family].map(({ content }) => content),
    edition.number,
  )
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <p className="mt-6 text-small text-quiet">{kind}</p>
      <h1 className="max-w-4xl text-head">{name[locale]}</h1>
      <NumberBlocks request={request} figure={figure} notes={notes} />
      <p className="mt-2">
        <CiteAnnounced request={request} figure={figure} />
      </p>
      <FactList facts={figureFacts(request, figure.content, titles)} />
      <OtherReadings request={request} {...others} />
      {tree && (
        <Section id="parts" title={t('records.figure.parts')} says={t('records.figure.partsSay')}>
          <ul>
            <AnnouncedFigure request={request} node={tree} notes={notes} />
          </ul>
        </Section>
      )}
      <SourceNotes request={request} notes={notes} />
      <CiteLine request={request} path={path} title={name[locale]} />
      <VersionHistory request={request} path={path} history={history} />
    </PageFrame>
  )
}
