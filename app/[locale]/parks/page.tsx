import type { Metadata } from 'next'
import { CompareForm, CompareTick } from '#app/[locale]/parks/park-compare'
import { readRows } from '#app/list'
import { pageMetadata } from '#app/metadata'
import { readList } from '#app/request'
import { RecordList } from '#components/record-list'
import { TitleLink } from '#components/title-link'
import { numbersByPark, type ParkNumbers } from '#lib/figures/by-park'
import { formatCount } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { ParkFilter, countPublishedParks, listPublishedParks, type ParkRow } from '#lib/parks/queries'
import { placeLine, prefectureChoices } from '#lib/places/choices'
import { placeName } from '#lib/places/divisions'
import { parkLevels } from '#lib/parks/schema'
import { industries4567 } from '#lib/projects/schema'

type Props = PageProps<'/[locale]/parks'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(ParkFilter, props)
  return pageMetadata({
    locale,
    path: '/parks',
    query: given,
    title: t('pages.parks.title'),
    description: t('pages.parks.intro'),
    feed: 'parks',
  })
}

/** The development zones that receive projects. */
export default async function ParksPage(props: Props) {
  const asked = await readList(ParkFilter, props)
  // Parks have no date to be put in order by.
  const request = asked.given.sort ? asked : { ...asked, list: { ...asked.list, sort: 'name' as const } }
  const { t, locale, href, edition, filter } = request
  const read = await readRows(request, { list: listPublishedParks, count: countPublishedParks })
  const numbers = await numbersByPark(
    read.rows.map(({ key }) => key),
    edition.number,
  )
  const counted = (name: keyof ParkNumbers, path: string, query: Record<string, string> = {}) => ({
    number: true,
    cell: ({ key }: ParkRow) => {
      const count = numbers.get(key)?.[name] ?? 0
      return count === 0 ? '—' : <a href={href(path, { park: key, ...query })}>{formatCount(count)}</a>
    },
  })
  const choices = (room: 'industry' | 'parkLevel', codes: readonly string[]) =>
    codes.map((value) => ({ value, name: term(t, room, value) }))
  const place = filter.city && placeName(filter.city, locale)
  return (
    <RecordList
      request={request}
      path="/parks"
      file="parks"
      feed="parks"
      title={t('pages.parks.title')}
      intro={t('pages.parks.intro')}
      fields={[
        { name: 'q', kind: 'words' },
        { name: 'city', kind: 'choice', choices: prefectureChoices(locale) },
        { name: 'industry', kind: 'choice', choices: choices('industry', industries4567) },
        { name: 'level', kind: 'choice', choices: choices('parkLevel', parkLevels) },
      ]}
      sorts={[]}
      lead={read.count > 1 && <CompareForm request={request} />}
      words={{
        ...(place ? { city: place } : {}),
        ...(filter.industry ? { industry: term(t, 'industry', filter.industry) } : {}),
        ...(filter.level ? { level: term(t, 'parkLevel', filter.level) } : {}),
      }}
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
        { head: t('parks.projects'), ...counted('projects', '/projects', { counting: 'counted' }) },
        { head: t('parks.opportunities'), ...counted('opportunities', '/opportunities') },
        { head: t('pages.parks.figures'), ...counted('figures', '/figures/announced') },
        { head: t('parks.choose'), cell: (row) => <CompareTick request={request} park={row} /> },
      ]}
    />
  )
}
