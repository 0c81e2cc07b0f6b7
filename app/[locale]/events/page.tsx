import type { Metadata } from 'next'
import { figuresOfEvents } from '#app/event-figures'
import { pageMetadata } from '#app/metadata'
import { ListPage } from '#components/list-page'
import { readList } from '#app/request'
import { EventTable } from '#components/event-table'
import type { FilterField } from '#components/filter-form'
import { countDrops } from '#lib/editions/drops'
import { spanOf } from '#lib/editions/span'
import { EventFilter, countPublishedEvents, listPublishedEvents } from '#lib/events/queries'
import { placeName, prefectures } from '#lib/places/divisions'

type Props = PageProps<'/[locale]/events'>
const path = '/events'

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, t, given } = await readList(EventFilter, props)
  const title = t('pages.events.title')
  const description = t('pages.events.description')
  return pageMetadata({ locale, path, query: given, title, description, feed: 'events' })
}

export default async function EventsPage(props: Props) {
  const request = await readList(EventFilter, props)
  const { t, locale, filter, list, problems, edition } = request
  const usable = problems.length === 0
  const [{ rows, next }, count, span] = await Promise.all([
    usable ? listPublishedEvents(filter, list, edition.number) : { rows: [], next: null },
    countPublishedEvents(filter, edition.number),
    spanOf('event', edition.number),
  ])
  const empty = rows.length === 0
  const [{ announced, recorded }, drops] = await Promise.all([
    figuresOfEvents(rows, edition.number),
    empty && usable ? countDrops(filter, (fewer) => countPublishedEvents(fewer, edition.number)) : [],
  ])
  const cities = [
    ...prefectures.map((value) => ({ value, name: placeName(value, locale) ?? value })),
    { value: 'outside', name: t('pages.lists.outside') },
  ]
  const fields: FilterField[] = [
    { name: 'q', kind: 'words' },
    { name: 'city', kind: 'choice', choices: cities },
    { name: 'year', kind: 'year' },
  ]
  const city =
    filter.city && (cities.find(({ value }) => value === filter.city)?.name ?? placeName(filter.city, locale))
  const words: Record<string, string> = city ? { city } : {}
  return (
    <ListPage
      request={request}
      path={path}
      file="events"
      feed="events"
      span={span}
      title={t('pages.events.title')}
      intro={t('pages.events.says')}
      fields={fields}
      words={words}
      read={{ empty, next, drops }}
      sorts={['-date', 'date', 'name']}
    >
      <EventTable
        request={request}
        rows={rows}
        announced={announced}
        recorded={recorded}
        caption={t('pages.lists.shown', { count, shown: rows.length })}
      />
    </ListPage>
  )
}
