import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CitingRecords } from '#app/[locale]/sources/[key]/citing-records'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { CiteLine } from '#components/cite-line'
import { FactList } from '#components/fact-list'
import { Note } from '#components/note'
import { PageFrame } from '#components/page-frame'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { historyOf, listCiting } from '#lib/editions/queries'
import { formatDate } from '#lib/i18n/format'
import { getPublishedSource } from '#lib/sources/queries'

type Props = PageProps<'/[locale]/sources/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ locale, t, edition }, { key }] = await Promise.all([readRecord(props), props.params])
  const source = await getPublishedSource(key, edition.number)
  const title = source ? (source.content.title ?? source.content.describes[locale]) : t('terms.kind.source')
  const description = source
    ? t('records.source.description', {
        describes: source.content.describes[locale],
        publisher: source.content.publisher[locale],
        date: formatDate(source.content.publishedOn, locale),
      })
    : title
  return pageMetadata({ locale, path: `/sources/${key}`, title, description })
}

/** A document that facts were read in: what it is, how far it is trusted, and which records cite it. */
export default async function SourcePage(props: Props) {
  const [request, { key }] = await Promise.all([readRecord(props), props.params])
  const { t, locale, edition } = request
  const path = `/sources/${key}`
  const trail = [{ path: '/sources', name: t('shared.nav.sources') }]
  const [source, history, citing] = await Promise.all([
    getPublishedSource(key, edition.number),
    historyOf('source', key, edition.number),
    listCiting(`source:${key}`, edition.number),
  ])
  if (!source) {
    if (history.length === 0) notFound()
    return (
      <WithdrawnRecord
        request={request}
        path={path}
        trail={trail}
        kind={t('terms.kind.source')}
        history={history}
      />
    )
  }
  const { title, describes, lang, publisher, author, publishedOn, trust, url, note } = source.content
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <p className="mt-6 text-small text-quiet">{t('terms.kind.source')}</p>
      <h1 className="max-w-4xl text-head" lang={title ? lang : undefined}>
        {title ?? describes[locale]}
      </h1>
      <FactList
        facts={[
          { term: t('records.source.describes'), detail: title !== null && describes[locale] },
          { term: t('pages.sources.publisher'), detail: publisher[locale] },
          { term: t('records.source.author'), detail: author },
          {
            term: t('pages.sources.published'),
            detail: <time dateTime={publishedOn}>{formatDate(publishedOn, locale)}</time>,
          },
          { term: t('records.source.language'), detail: t(`terms.language.${lang}`) },
          {
            term: t('shared.parameter.trust'),
            detail: (
              <>
                {t(`terms.trust.${trust}`)}
                <span className="block text-small text-quiet">{t(`records.source.trustSays.${trust}`)}</span>
              </>
            ),
          },
          {
            term: t('pages.sources.original'),
            detail: url ? <a href={url}>{url}</a> : t('shared.record.noLink'),
          },
          { term: t('shared.record.note'), detail: note && <Note note={note} locale={locale} /> },
        ]}
      />
      <CitingRecords request={request} citing={citing} />
      <CiteLine request={request} path={path} title={title ?? describes[locale]} />
      <VersionHistory request={request} path={path} history={history} />
    </PageFrame>
  )
}
