import { calendarResponse } from '#app/data/calendar'
import { Language } from '#app/data/feed'
import { readFileRequest } from '#app/data/request'
import { listParameterNames } from '#lib/editions/parameters'
import { listCalendarEvents } from '#lib/events/calendar'
import { EventFilter } from '#lib/events/queries'
import { methodNotAllowed } from '#lib/export/problem'
import { translator } from '#lib/i18n/translate'

/** The events of a filter as a calendar, withdrawn ones as cancelled. Order and paging mean nothing here. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readFileRequest(EventFilter.extend(Language), request, listParameterNames)
  if (asked instanceof Response) return asked
  const { edition } = asked
  const { lang: locale, ...filter } = asked.filter
  const t = translator(locale)
  return calendarResponse({
    file: 'events',
    name: `${t('feeds.title.events')} · ${t('shared.site.name')}`,
    events: await listCalendarEvents(filter, edition.number),
    edition,
    locale,
  })
}

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
