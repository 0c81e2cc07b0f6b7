import type { PageRequest } from '#app/request'
import type { EventReading } from '#app/[locale]/events/[key]/read-event'
import { FactList } from '#components/fact-list'
import { NameList } from '#components/name-list'
import { Note } from '#components/note'
import { SourceMarks } from '#components/source-marks'
import { isDay } from '#lib/calendar/events'
import type { EventContent } from '#lib/events/schema'
import { eventCalendarPath } from '#lib/feeds/addresses'
import { formatSpan } from '#lib/i18n/format'

interface EventFactsProps {
  request: PageRequest
  event: string
  content: EventContent
  reading: EventReading
}

/** When, where and by whom an event was held, with the dates that other sources give. */
export function EventFacts({ request, event, content, reading: { titles, parts, notes } }: EventFactsProps) {
  const { t, locale } = request
  const { hosts, theme, format, sectors, partOf, place, placeCode } = content
  const whole = partOf !== null && {
    key: partOf,
    ...(titles.get(`event:${partOf}`) ?? { titleZh: partOf, titleEn: partOf }),
  }
  return (
    <FactList
      facts={[
        {
          term: t('records.event.dates'),
          detail: <Dates request={request} content={content} notes={notes} />,
        },
        {
          term: t('feeds.calendar'),
          detail: isDay(content.startsOn) && (
            <a href={eventCalendarPath(event, locale)} className="no-print">
              {t('feeds.addToCalendar')}
            </a>
          ),
        },
        {
          term: t('records.event.place'),
          detail: (
            <>
              {place[locale]}
              {placeCode && (
                <span className="ms-2 text-small text-quiet">
                  {t('records.event.code', { code: placeCode })}
                </span>
              )}
            </>
          ),
        },
        {
          term: t('records.event.hosts'),
          detail: hosts.length > 0 && (
            <ul>
              {hosts.map((host) => (
                <li key={host.zh}>{host[locale]}</li>
              ))}
            </ul>
          ),
        },
        { term: t('records.event.theme'), detail: theme?.[locale] },
        { term: t('records.event.format'), detail: format?.[locale] },
        {
          term: t('records.event.sectors'),
          detail:
            sectors.length > 0 && sectors.map((sector) => sector[locale]).join(locale === 'zh' ? '、' : '; '),
        },
        {
          term: t('records.event.partOf'),
          detail: whole && <NameList request={request} room="/events" items={[whole]} />,
        },
        {
          term: t('records.event.parts'),
          detail: parts.length > 0 && (
            <>
              <NameList request={request} room="/events" items={parts} />
              <p className="text-small text-quiet">{t('records.event.partsNotAdded')}</p>
            </>
          ),
        },
      ]}
    />
  )
}

function Dates({
  request,
  content,
  notes,
}: Pick<EventFactsProps, 'request' | 'content'> & Pick<EventReading, 'notes'>) {
  const { t, locale } = request
  return (
    <>
      {formatSpan(content.startsOn, content.endsOn, locale)}
      <SourceMarks t={t} notes={notes} citations={content.sources} />
      {content.otherDates.map((other) => (
        <p key={`${other.startsOn}${other.endsOn}`} className="text-small text-warn">
          {t('records.event.otherDates')}
          {t('pages.lists.colon')}
          {formatSpan(other.startsOn, other.endsOn, locale)}
          <SourceMarks t={t} notes={notes} citations={other.sources} /> {t('records.event.otherDatesShown')}
        </p>
      ))}
      <Note note={content.dateNote} locale={locale} />
    </>
  )
}
