import { tagUri, type FeedEntry } from '#lib/feeds/feed'
import { listNewest } from '#lib/feeds/newest'
import type { FeedAsked } from '#lib/feeds/signings'
import { eventsWhere, type EventFilter } from '#lib/events/queries'
import type { EventContent } from '#lib/events/schema'
import { formatSpan } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { titleIn, translator } from '#lib/i18n/translate'

/** The events of a filter as entries of a feed, the last changed first. */
export async function listEventEntries(asked: FeedAsked<EventFilter>): Promise<FeedEntry[]> {
  const { filter, edition, limit, locale, portalUrl } = asked
  const rows = await listNewest<EventContent>(eventsWhere(filter, edition), limit)
  return rows.map((row) => ({
    id: tagUri(portalUrl, `event/${row.key}`),
    url: `${portalUrl}/${locale}/events/${row.key}`,
    title: titleIn(row, locale).text,
    text: eventLines(row.content, locale).join('\n'),
    published: row.publishedAt.toISOString(),
    updated: row.updatedAt.toISOString(),
    tags: row.content.sectors.map((sector) => sector[locale]),
    about: { kind: 'event', key: row.key, edition: row.edition, change: row.change },
  }))
}

/** When, where and by whom an event is held, a line each. */
export function eventLines(content: EventContent, locale: Locale): string[] {
  const t = translator(locale)
  const { startsOn, endsOn, place, hosts, theme } = content
  const line = (term: string, text: string | undefined) =>
    text ? [`${term}${t('pages.lists.colon')}${text}`] : []
  return [
    ...line(t('records.event.dates'), formatSpan(startsOn, endsOn, locale)),
    ...line(t('records.event.place'), place[locale]),
    ...line(t('records.event.hosts'), hosts.map((host) => host[locale]).join(locale === 'zh' ? '、' : '; ')),
    ...line(t('records.event.theme'), theme?.[locale]),
  ]
}
