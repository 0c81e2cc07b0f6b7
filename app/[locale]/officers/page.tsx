import type { Metadata } from 'next'
import { readRows } from '#app/list'
import { pageMetadata } from '#app/metadata'
import { readList, type PageRequest } from '#app/request'
import { EmptyList } from '#components/empty-list'
import { FilterForm } from '#components/filter-form'
import { PageFrame } from '#components/page-frame'
import { Pager } from '#components/pager'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import {
  OfficerFilter,
  countPublishedOfficers,
  listPublishedOfficers,
  type OfficerRow,
} from '#lib/officers/queries'
import { prefectureChoices } from '#lib/places/choices'
import { placeName } from '#lib/places/divisions'

type Props = PageProps<'/[locale]/officers'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(OfficerFilter, props)
  return pageMetadata({
    locale,
    path: '/officers',
    query: given,
    title: t('officers.list.title'),
    description: t('officers.list.intro'),
  })
}

/** Who answers investors, for which places. While nobody is named, how enquiries are answered all the same. */
export default async function OfficersPage(props: Props) {
  const request = await readList(OfficerFilter, props)
  const { t, locale, href, filter, given, list, problems } = request
  const read = await readRows(request, { list: listPublishedOfficers, count: countPublishedOfficers })
  const place = filter.city && placeName(filter.city, locale)
  const words: Record<string, string> = place ? { city: place } : {}
  return (
    <PageFrame request={request} path="/officers" query={given}>
      <h1 className="mt-6 text-head">{t('officers.list.title')}</h1>
      <p className="mt-2 max-w-3xl">{t('officers.list.intro')}</p>
      <p className="mt-4 max-w-3xl">
        {read.count === 0 && t('officers.list.nobody')} {t('officers.list.all')}{' '}
        <a href={href('/enquiries/new', { city: filter.city })}>{t('officers.contact.enquire')}</a>
      </p>
      <FilterForm
        request={request}
        path="/officers"
        given={given}
        words={words}
        fields={[
          { name: 'q', kind: 'words' },
          { name: 'city', kind: 'choice', choices: prefectureChoices(locale) },
        ]}
      />
      {read.count === 0 ? (
        <EmptyList
          request={request}
          path="/officers"
          given={given}
          words={words}
          problems={problems}
          drops={read.drops}
        />
      ) : (
        <OfficerTable request={request} rows={read.rows} />
      )}
      <Pager request={request} path="/officers" given={given} list={list} next={read.next} />
    </PageFrame>
  )
}

function OfficerTable({ request: { t, locale, href }, rows }: { request: PageRequest; rows: OfficerRow[] }) {
  return (
    <div className="mt-6">
      <RecordTable
        caption={t('pages.lists.only', { count: rows.length })}
        items={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            head: t('officers.list.officer'),
            cell: (row) => <TitleLink href={href(`/officers/${row.key}`)} titles={row} locale={locale} />,
          },
          { head: t('officers.contact.organisation'), cell: ({ content }) => content.organisation[locale] },
          {
            head: t('officers.page.places'),
            cell: ({ content }) =>
              content.placeCodes.map((code) => placeName(code, locale) ?? code).join(' · ') ||
              t('officers.page.wholeProvince'),
          },
        ]}
      />
    </div>
  )
}
