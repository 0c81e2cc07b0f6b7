import type { Metadata } from 'next'
import { comparedFields } from '#app/[locale]/shortlist/compare/compared-fields'
import { CompareTable } from '#app/[locale]/shortlist/compare/compare-table'
import { RequestProblems } from '#app/[locale]/shortlist/request-problems'
import { facetOfRow } from '#app/[locale]/shortlist/row-words'
import { readKept, readShortlistRequest } from '#app/[locale]/shortlist/reader'
import { pageMetadata } from '#app/metadata'
import { PageFrame } from '#components/page-frame'
import { citesOf } from '#lib/editions/cites'
import { titlesOf } from '#lib/editions/queries'
import { fieldValue } from '#lib/i18n/field-value'
import { nameFrom } from '#lib/i18n/name-of'
import { term } from '#lib/i18n/terms'
import { itemText, itemsText } from '#lib/shortlist/items'
import { readShortlist } from '#lib/shortlist/queries'

type Props = PageProps<'/[locale]/shortlist/compare'>

/** The most records that stand side by side. */
const mostCompared = 4

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t } = await readShortlistRequest(props)
  return pageMetadata({
    locale,
    path: '/shortlist/compare',
    title: t('shortlist.compare'),
    description: t('shortlist.compareSays', { most: mostCompared }),
    indexed: false,
  })
}

/** Up to four records of one kind side by side; what is not known is shown as not known. */
export default async function ComparePage(props: Props) {
  const [request, raw] = await Promise.all([readShortlistRequest(props), props.searchParams])
  const { t, locale, edition, href } = request
  const { items, unusable } = await readKept(request, raw)
  const { rows, unknown } = await readShortlist(items, edition.number)
  const kind = rows[0]?.kind
  const compared = rows.filter((row) => row.kind === kind).slice(0, mostCompared)
  const left = [
    ...unusable,
    ...unknown.map(itemText),
    ...rows.filter((row) => !compared.includes(row)).map(itemText),
  ]
  const refs = compared.flatMap((row) => citesOf(row.kind, row.content))
  const titles = await titlesOf(refs, edition.number)
  const value = (row: (typeof compared)[number], field: string): string | null => {
    if (field === 'place') return facetOfRow(row, 'place', locale)
    if (field === 'stage') return row.stage && term(t, 'stage', row.stage)
    const { content } = row
    const given = (content as Record<string, unknown>)[field]
    return fieldValue(field, given, t, locale, nameFrom(row.kind, titles, locale))
  }
  const query: Record<string, string> = items.length > 0 ? { items: itemsText(items) } : {}
  return (
    <PageFrame
      request={request}
      path="/shortlist/compare"
      query={query}
      trail={[{ path: '/shortlist', name: t('shortlist.title') }]}
    >
      <h1 className="mt-6 text-head">{t('shortlist.compare')}</h1>
      <p className="mt-2 max-w-3xl">{t('shortlist.compareSays', { most: mostCompared })}</p>
      <RequestProblems request={request} />
      {left.length > 0 && (
        <p className="mt-6 max-w-3xl border-s-4 border-warn bg-warn-tint px-5 py-4">
          {t('shortlist.notCompared', { items: left.join(' · ') })}
        </p>
      )}
      {kind === undefined ? (
        <p className="mt-6">
          {t('shortlist.empty')} <a href={href('/search')}>{t('shortlist.toSearch')}</a>
        </p>
      ) : (
        <CompareTable
          request={request}
          kind={kind}
          rows={compared}
          fields={comparedFields[kind]}
          value={value}
        />
      )}
      {kind === 'park' && (
        <p className="mt-4 no-print">
          <a href={href('/parks/compare', { parks: compared.map(({ key }) => key).join(',') })}>
            {t('shortlist.compareParks')}
          </a>
        </p>
      )}
      <p className="mt-6 no-print">
        <a className="inline-block py-2" href={href('/shortlist', query)}>
          {t('shortlist.back')}
        </a>
      </p>
    </PageFrame>
  )
}
