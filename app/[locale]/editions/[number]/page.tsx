import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangesIn } from '#app/[locale]/editions/[number]/changes-in'
import { pageMetadata } from '#app/metadata'
import { readRecord } from '#app/request'
import { FactList } from '#components/fact-list'
import { PageFrame } from '#components/page-frame'
import { getEdition, listChangesIn } from '#lib/editions/published-in'
import { formatCount, formatInstant } from '#lib/i18n/format'

type Props = PageProps<'/[locale]/editions/[number]'>

/** Records listed of each kind and change; an import may hold more. */
const perGroup = 1000

async function readEdition(props: Props) {
  const [request, { number }] = await Promise.all([readRecord(props), props.params])
  const wanted = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0
  const found = wanted > 0 && wanted <= request.edition.number ? await getEdition(wanted) : null
  if (found === null) notFound()
  return { request, found }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const {
    request: { locale, t },
    found,
  } = await readEdition(props)
  const number = String(found.number)
  return pageMetadata({
    locale,
    path: `/editions/${number}`,
    title: t('pages.editions.one', { number }),
    description: t('pages.editions.oneSays', {
      number,
      time: formatInstant(found.publishedAt, locale),
      count: found.records,
    }),
  })
}

/** One edition: when and why it was published, and every record that it changed. */
export default async function EditionPage(props: Props) {
  const { request, found } = await readEdition(props)
  const { t, locale, href, unpinned, edition } = request
  const { number, publishedAt, kind, reasonZh, reasonEn, records } = found
  const changes = await listChangesIn(number, perGroup)
  const asOf = unpinned('/', { edition: String(number) })
  const neighbour = (other: number) => (
    <a href={href(`/editions/${other}`)} className="inline-block py-1">
      {t('shared.record.inEdition', { number: String(other) })}
    </a>
  )
  return (
    <PageFrame
      request={request}
      path={`/editions/${number}`}
      trail={[{ path: '/editions', name: t('pages.editions.title') }]}
    >
      <h1 className="mt-6 text-head">{t('pages.editions.one', { number: String(number) })}</h1>
      <FactList
        facts={[
          {
            term: t('pages.editions.time'),
            detail: <time dateTime={publishedAt.toISOString()}>{formatInstant(publishedAt, locale)}</time>,
          },
          { term: t('pages.editions.kind'), detail: t(`terms.change.${kind}`) },
          { term: t('pages.editions.reason'), detail: locale === 'zh' ? reasonZh : reasonEn },
          { term: t('pages.editions.records'), detail: formatCount(records) },
          { term: t('pages.editions.read'), detail: <a href={asOf}>{t('pages.editions.asOf')}</a> },
          { term: t('pages.editions.before'), detail: number > 1 && neighbour(number - 1) },
          { term: t('pages.editions.after'), detail: number < edition.number && neighbour(number + 1) },
        ]}
      />
      <ChangesIn request={request} edition={number} records={changes} reasons={kind !== 'import'} />
    </PageFrame>
  )
}
