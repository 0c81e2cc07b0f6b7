import { z } from 'zod'
import { calendarResponse } from '#app/data/calendar'
import { Language } from '#app/data/feed'
import { readFileRequest } from '#app/data/request'
import { listParameterNames } from '#lib/editions/parameters'
import { listCalendarEvents } from '#lib/events/calendar'
import { methodNotAllowed, problemResponse } from '#lib/export/problem'
import { titleIn } from '#lib/i18n/translate'

interface Context {
  params: Promise<{ file: string }>
}

/** One event as a calendar: `/data/events/industry-transfer-2024.ics`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, key] = /^([A-Za-z0-9-]{1,80})\.ics$/.exec((await params).file) ?? []
  if (key === undefined) return unknown(request)
  const asked = await readFileRequest(z.object(Language), request, listParameterNames)
  if (asked instanceof Response) return asked
  const { edition, filter } = asked
  const events = await listCalendarEvents({ key }, edition.number)
  const [event] = events
  if (!event) return unknown(request)
  const locale = filter.lang
  return calendarResponse({ file: key, name: titleIn(event, locale).text, events, edition, locale })
}

const unknown = (request: Request): Response =>
  problemResponse(
    {
      status: 404,
      type: 'unknown-file',
      title: (t) => t('feeds.unknownEvent'),
      detail: (t) => t('feeds.unknownEventDetail'),
    },
    request,
  )

export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
}
