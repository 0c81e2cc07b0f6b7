import type { Metadata } from 'next'
import { readRows } from '#app/list'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { RecordList } from '#components/record-list'
import { formatDate } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { SourceFilter, countPublishedSources, listPublishedSources } from '#lib/sources/queries'
import { trusts } from '#lib/sources/schema'

type Props = PageProps<'/[locale]/sources'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(SourceFilter, props)
  return pageMetadata({
    locale,
    path: '/sources',
    query: given,
    title: t('pages.sources.title'),
    description: t('pages.sources.intro'),
  })
}

/** Every document that a fact was read in. */
export default async function SourcesPage(props: Props) {
  const request = await readList(SourceFilter, props)
  const { t, locale, href, given } = request
  const read = await readRows(request, { list: listPublishedSources, count: countPublishedSources })
  const trust = (code: string) => term(t, 'trust', code)
  return (
    <RecordList
      request={request}
      path="/sources"
      file="sources"
      title={t('pages.sources.title')}
      intro={t('pages.sources.intro')}
      fields={[
        { name: 'q', kind: 'words' },
        { name: 'year', kind: 'year' },
        { name: 'trust', kind: 'choice', choices: trusts.map((value) => ({ value, name: trust(value) })) },
      ]}
      sorts={['-date', 'date', 'name']}
      words={request.filter.trust && given.trust ? { trust: trust(given.trust) } : {}}
      read={read}
      rowKey={(row) => row.key}
      columns={[
        {
          head: t('pages.sources.document'),
          cell: ({ key, content: { title, describes, lang } }) => (
            <a href={href(`/sources/${key}`)} lang={title ? lang : undefined}>
              {title ?? describes[locale]}
            </a>
          ),
        },
        { head: t('pages.sources.publisher'), cell: ({ content }) => content.publisher[locale] },
        {
          head: t('pages.sources.published'),
          cell: ({ content }) => (
            <time dateTime={content.publishedOn} className="whitespace-nowrap">
              {formatDate(content.publishedOn, locale)}
            </time>
          ),
        },
        { head: t('shared.parameter.trust'), cell: ({ content }) => trust(content.trust) },
        {
          head: t('pages.sources.original'),
          cell: ({ content: { url } }) =>
            url ? <a href={url}>{t('pages.sources.open')}</a> : t('pages.sources.noLink'),
        },
      ]}
    />
  )
}
