import { Temporal } from 'temporal-polyfill'
import { contentLine, instantValue, textValue } from '#lib/calendar/lines'
import type { Edition } from '#lib/editions/as-of'
import type { CalendarEvent } from '#lib/events/calendar'
import { eventLines } from '#lib/feeds/events'
import { languageTags, type Locale } from '#lib/i18n/locales'
import { titleIn, translator } from '#lib/i18n/translate'

interface Calendar {
  name: string
  /** Events of every exactness; those whose first day is not known are counted and left out. */
  events: readonly CalendarEvent[]
  edition: Edition
  locale: Locale
  portalUrl: string
}

/** True for a date that names a day: only such a date has a place in a calendar. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date)

/** China's time, which has had no summer time since 15 September 1991. */
const shanghai = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T020000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].map((line) => `${line}\r\n`)

/**
 * Events as iCalendar (RFC 5545). Sources give days and no hours, so each event takes whole days in China's time, and no
 * day is made up: an event of which only the month or the year is known is not in it.
 */
export function calendarText({ name, events, edition, locale, portalUrl }: Calendar): string {
  const t = translator(locale)
  const dated = events.filter(({ content }) => isDay(content.startsOn))
  const leftOut = events.length - dated.length
  const says = [
    t('feeds.calendarSays', { number: String(edition.number) }),
    ...(leftOut > 0 ? [t('feeds.leftOut', { count: leftOut })] : []),
  ].join('\n')
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//${new URL(portalUrl).hostname}//Investment Portal//${locale.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', textValue(name)),
    contentLine('X-WR-CALNAME', textValue(name)),
    contentLine('DESCRIPTION', textValue(says)),
    contentLine('X-WR-CALDESC', textValue(says)),
    contentLine('X-WR-TIMEZONE', 'Asia/Shanghai'),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    contentLine('X-PORTAL-EDITION', String(edition.number)),
    contentLine('X-PORTAL-WITHOUT-DAY', String(leftOut)),
    ...shanghai,
    ...dated.flatMap((event) => eventComponent(event, locale, portalUrl)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function eventComponent(event: CalendarEvent, locale: Locale, portalUrl: string): string[] {
  const t = translator(locale)
  const { key, content, change, reason } = event
  const { startsOn, endsOn, place, sectors } = content
  const url = `${portalUrl}/${locale}/events/${key}`
  const withdrawn = change === 'withdrawal'
  const { text: title, lang } = titleIn(event, locale)
  const language = `;LANGUAGE=${languageTags[lang ?? locale]}`
  const says = [
    ...(withdrawn ? [t('feeds.withdrawn', { reason: reason ?? t('shared.record.notKnown') })] : []),
    ...eventLines(content, locale),
    t('feeds.wholeDays'),
    url,
  ]
  const day = (date: Temporal.PlainDate) => date.toString().replaceAll('-', '')
  const start = Temporal.PlainDate.from(startsOn)
  const line = (property: string, value: string | null) =>
    value === null ? [] : [contentLine(property, value)]
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `event-${key}@${new URL(portalUrl).hostname}`),
    contentLine('DTSTAMP', instantValue(event.modifiedAt)),
    contentLine('CREATED', instantValue(event.createdAt)),
    contentLine('LAST-MODIFIED', instantValue(event.modifiedAt)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('STATUS', withdrawn ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('DTSTART;VALUE=DATE', day(start)),
    // The end is the day behind the last one. Where the last day is not known, only the first is claimed.
    ...line(
      'DTEND;VALUE=DATE',
      endsOn !== null && isDay(endsOn) ? day(Temporal.PlainDate.from(endsOn).add({ days: 1 })) : null,
    ),
    contentLine(`SUMMARY${language}`, textValue(withdrawn ? t('feeds.withdrawnTitle', { title }) : title)),
    contentLine(`LOCATION;LANGUAGE=${languageTags[locale]}`, textValue(place[locale])),
    contentLine(`DESCRIPTION;LANGUAGE=${languageTags[locale]}`, textValue(says.join('\n'))),
    ...line(
      'CATEGORIES',
      sectors.length > 0 ? sectors.map((sector) => textValue(sector[locale])).join(',') : null,
    ),
    contentLine('URL', url),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ]
}
