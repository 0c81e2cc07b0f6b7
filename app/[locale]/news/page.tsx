import type { Metadata } from 'next'
import { z } from 'zod'
import { NewsEntry } from '#app/[locale]/news/news-entry'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { PageFrame } from '#components/page-frame'
import { Pager } from '#components/pager'
import { listNews } from '#lib/editions/news'
import { listEditions } from '#lib/editions/queries'

type Props = PageProps<'/[locale]/news'>

const noFilter = z.object({})
const perPage = 20

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readList(noFilter, props)
  const title = t('site.page.news.name')
  return pageMetadata({
    locale,
    path: '/news',
    title,
    description: t('site.page.news.says'),
    feed: 'corrections',
  })
}

/** What the portal has to tell of itself: an entry for each edition. */
export default async function NewsPage(props: Props) {
  const request = await readList(noFilter, props)
  const { t, edition, list } = request
  const after = Number(list.after && /^~([1-9]\d{0,8})$/.exec(list.after)?.[1])
  const before = after ? Math.min(after, edition.number + 1) : edition.number + 1
  const found = await listEditions(before, perPage + 1)
  const shown = found.slice(0, perPage)
  const last = shown.at(-1)
  const lines = last ? await listNews(last.number - 1, before - 1) : []
  const next = found.length > perPage && last ? `~${last.number}` : null
  return (
    <PageFrame request={request} path="/news">
      <h1 className="mt-6 text-head">{t('site.page.news.name')}</h1>
      <p className="mt-2 max-w-3xl">{t('site.newsPage.intro')}</p>
      {shown.length === 0 && <p className="mt-8">{t('site.newsPage.none')}</p>}
      <ol className="mt-8 max-w-4xl">
        {shown.map((entry) => (
          <NewsEntry
            key={entry.number}
            request={request}
            entry={entry}
            lines={lines.filter((line) => line.edition === entry.number)}
          />
        ))}
      </ol>
      <Pager request={request} path="/news" given={{}} list={list} next={next} />
    </PageFrame>
  )
}
