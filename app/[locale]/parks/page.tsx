import type { Metadata } from 'next'
import { readRows } from '#app/list'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { RecordList } from '#components/record-list'
import { TitleLink } from '#components/title-link'
import { listFiguresOfMany } from '#lib/figures/announced'
import { formatCount } from '#lib/i18n/format'
import { ParkFilter, countPublishedParks, listPublishedParks } from '#lib/parks/queries'
import { placeLine, prefectureChoices } from '#lib/places/choices'
import { placeName } from '#lib/places/divisions'

type Props = PageProps<'/[locale]/parks'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(ParkFilter, props)
  return pageMetadata({
    locale,
    path: '/parks',
    query: given,
    title: t('pages.parks.title'),
    description: t('pages.parks.intro'),
  })
}

/** The development zones that receive projects. */
export default async function ParksPage(props: Props) {
  const request = await readList(ParkFilter, props)
  const { t, locale, href, edition, filter } = request
  const read = await readRows(request, { list: listPublishedParks, count: countPublishedParks })
  const keys = read.rows.map(({ key }) => key)
  const figures = await listFiguresOfMany('park', keys, edition.number)
  const place = filter.city && placeName(filter.city, locale)
  return (
    <RecordList
      request={request}
      path="/parks"
      file="parks"
      title={t('pages.parks.title')}
      intro={t('pages.parks.intro')}
      fields={[
        { name: 'q', kind: 'words' },
        { name: 'city', kind: 'choice', choices: prefectureChoices(locale) },
      ]}
      sorts={[]}
      words={place ? { city: place } : {}}
      read={read}
      rowKey={(row) => row.key}
      columns={[
        {
          head: t('pages.parks.park'),
          cell: (row) => <TitleLink href={href(`/parks/${row.key}`)} titles={row} locale={locale} />,
        },
        {
          head: t('shared.parameter.city'),
          cell: ({ placeCode, content }) =>
            placeLine(content.place, placeCode, locale)?.name ?? t('shared.record.notKnown'),
        },
        {
          head: t('pages.parks.figures'),
          number: true,
          cell: (row) => {
            const count = figures.filter(({ content }) => content.subject.key === row.key).length
            return count === 0 ? (
              '—'
            ) : (
              <a href={href('/figures/announced', { park: row.key })}>{formatCount(count)}</a>
            )
          },
        },
      ]}
    />
  )
}
