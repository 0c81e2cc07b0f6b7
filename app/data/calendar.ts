import { portalUrl } from '#lib/portal/identity'
import { calendarText } from '#lib/calendar/events'
import type { Edition } from '#lib/editions/as-of'
import type { CalendarEvent } from '#lib/events/calendar'
import { languageTags, type Locale } from '#lib/i18n/locales'

interface CalendarFile {
  /** The file's name without its edition. */
  file: string
  /** What calendar programs call it. */
  name: string
  events: readonly CalendarEvent[]
  edition: Edition
  locale: Locale
}

/** Events as a calendar file. */
export function calendarResponse({ file, ...calendar }: CalendarFile): Response {
  const { edition, locale } = calendar
  return new Response(calendarText({ ...calendar, portalUrl: portalUrl() }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}-edition-${edition.number}.ics"`,
      'Content-Language': languageTags[locale],
      'X-Edition': String(edition.number),
    },
  })
}
