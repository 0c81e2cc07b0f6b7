import type { Locale } from '#lib/i18n/locales'

export const feedNames = ['signings', 'events', 'opportunities', 'parks', 'policies', 'corrections'] as const
export type FeedName = (typeof feedNames)[number]

export const feedFormats = ['atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedMediaTypes: Record<FeedFormat, string> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** A filter as feeds take it: an order means nothing there. */
function query(given: Record<string, string>, locale: Locale): URLSearchParams {
  const { sort: _, ...filter } = given
  return new URLSearchParams({ ...filter, lang: locale })
}

/** The address of a feed of a list with its filter, in the reader's language. */
export const feedPath = (
  name: FeedName,
  format: FeedFormat,
  given: Record<string, string>,
  locale: Locale,
): string => `/data/feeds/${name}.${format}?${query(given, locale)}`

/** The address of the calendar of a list of events. */
export const calendarPath = (given: Record<string, string>, locale: Locale): string =>
  `/data/events.ics?${query(given, locale)}`

/** The address of one event's calendar. */
export const eventCalendarPath = (key: string, locale: Locale): string =>
  `/data/events/${key}.ics?lang=${locale}`
