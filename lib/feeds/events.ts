import type { FeedAsked, FeedEntry } from '#lib/feeds/feed'
import { factLines, recordEntries } from '#lib/feeds/records'
import { eventsWhere, type EventFilter } from '#lib/events/queries'
import type { EventContent } from '#lib/events/schema'
import { formatSpan } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { translator, type Translate } from '#lib/i18n/translate'

/** The events of a filter as entries of a feed, the last changed first. */
export function listEventEntries(asked: FeedAsked<EventFilter>): Promise<FeedEntry[]> {
  return recordEntries<EventContent>(asked, {
    kind: 'event',
    where: eventsWhere(asked.filter, asked.edition),
    facts: eventFacts,
    tags: ({ sectors }, _, locale) => sectors.map((sector) => sector[locale]),
  })
}

/** When, where and by whom an event is held. */
function eventFacts(
  { startsOn, endsOn, place, hosts, theme }: EventContent,
  t: Translate,
  locale: Locale,
): [string, string | undefined][] {
  return [
    [t('records.event.dates'), formatSpan(startsOn, endsOn, locale)],
    [t('records.event.place'), place[locale]],
    [t('records.event.hosts'), hosts.map((host) => host[locale]).join(locale === 'zh' ? '、' : '; ')],
    [t('records.event.theme'), theme?.[locale]],
  ]
}

/** The same as lines of text. */
export function eventLines(content: EventContent, locale: Locale): string[] {
  const t = translator(locale)
  return factLines(eventFacts(content, t, locale), t)
}
