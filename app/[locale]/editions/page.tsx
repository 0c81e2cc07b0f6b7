import type { Metadata } from 'next'
import { z } from 'zod'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { EmptyList } from '#components/empty-list'
import { PageFrame } from '#components/page-frame'
import { Pager } from '#components/pager'
import { RecordTable } from '#components/record-table'
import { listEditions } from '#lib/editions/queries'
import { formatCount, formatInstant } from '#lib/i18n/format'

type Props = PageProps<'/[locale]/editions'>

const noFilter = z.object({})
const perPage = 50

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readList(noFilter, props)
  return pageMetadata({
    locale,
    path: '/editions',
    title: t('pages.editions.title'),
    description: t('pages.editions.intro'),
  })
}

/** Every act of publication, newest first. */
export default async function EditionsPage(props: Props) {
  const request = await readList(noFilter, props)
  const { t, locale, href, edition, problems, list } = request
  const after = list.after && /^~([1-9]\d{0,8})$/.exec(list.after)?.[1]
  if (list.after !== undefined && !after) problems.push({ name: 'after', value: list.after })
  const before = after ? Math.min(Number(after), edition.number + 1) : edition.number + 1
  const found = problems.length > 0 ? [] : await listEditions(before, perPage + 1)
  const shown = found.slice(0, perPage)
  const next = found.length > perPage ? `~${shown.at(-1)?.number}` : null
  return (
    <PageFrame request={request} path="/editions">
      <h1 className="mt-6 text-head">{t('pages.editions.title')}</h1>
      <p className="mt-2 max-w-3xl">
        {t('pages.editions.intro')} <a href={href('/method#editions')}>{t('pages.editions.how')}</a>
      </p>
      {shown.length === 0 ? (
        <EmptyList request={request} path="/editions" given={{}} words={{}} problems={problems} drops={[]} />
      ) : (
        <div className="mt-8">
          <RecordTable
            caption={t('pages.editions.caption')}
            items={shown}
            rowKey={({ number }) => String(number)}
            columns={[
              {
                head: t('pages.editions.number'),
                cell: ({ number }) => (
                  <a href={href(`/editions/${number}`)}>
                    {t('shared.record.inEdition', { number: String(number) })}
                  </a>
                ),
              },
              {
                head: t('pages.editions.time'),
                cell: ({ publishedAt }) => (
                  <time dateTime={publishedAt.toISOString()}>{formatInstant(publishedAt, locale)}</time>
                ),
              },
              { head: t('pages.editions.kind'), cell: ({ kind }) => t(`terms.change.${kind}`) },
              {
                head: t('pages.editions.reason'),
                cell: ({ reasonZh, reasonEn }) => (locale === 'zh' ? reasonZh : reasonEn) ?? '—',
              },
              {
                head: t('pages.editions.records'),
                number: true,
                cell: ({ number, records }) => (
                  <a href={href(`/editions/${number}`)}>{formatCount(records)}</a>
                ),
              },
            ]}
          />
          <Pager request={request} path="/editions" given={{}} list={list} next={next} />
        </div>
      )}
    </PageFrame>
  )
}
