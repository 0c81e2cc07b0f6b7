import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '#app/metadata'
import { pageCard } from '#app/page-card'
import { readRecord } from '#app/request'
import { EventAnnounced } from '#app/[locale]/events/[key]/event-announced'
import { EventEnterprises } from '#app/[locale]/events/[key]/event-enterprises'
import { EventFacts } from '#app/[locale]/events/[key]/event-facts'
import { EventLaunches } from '#app/[locale]/events/[key]/event-launches'
import { EventRecorded } from '#app/[locale]/events/[key]/event-recorded'
import { PressLinks } from '#app/[locale]/events/[key]/press/press-links'
import { readEvent } from '#app/[locale]/events/[key]/read-event'
import { CiteLine } from '#components/cite-line'
import { FunnelSection } from '#components/funnel-section'
import { KeepButton } from '#components/keep-button'
import { Note } from '#components/note'
import { PageFrame } from '#components/page-frame'
import { RecordTitle } from '#components/record-title'
import { SourceNotes } from '#components/source-notes'
import { StructuredData } from '#components/structured-data'
import { VersionHistory } from '#components/version-history'
import { WithdrawnRecord } from '#components/withdrawn-record'
import { eventOf } from '#lib/descriptions/structured-records'
import { findRecord } from '#lib/editions/find'
import { getPublishedEvent } from '#lib/events/queries'
import type { EventContent } from '#lib/events/schema'
import { listPressPacks } from '#lib/press/queries'
import { titleIn } from '#lib/i18n/translate'

type Props = PageProps<'/[locale]/events/[key]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ key }, { locale, t, edition }] = await Promise.all([props.params, readRecord(props)])
  const record = await getPublishedEvent(key, edition.number)
  const name = record ? titleIn(record, locale).text : key
  const description = t('records.event.description', { name })
  return pageMetadata({
    locale,
    path: `/events/${key}`,
    title: name,
    description,
    card: await pageCard('events', key, edition, locale),
    embeddable: true,
  })
}

export default async function EventPage(props: Props) {
  const [{ key }, request] = await Promise.all([props.params, readRecord(props)])
  const { t, locale, edition } = request
  const path = `/events/${key}`
  const trail = [{ path: '/events', name: t('shared.nav.events') }]
  const kind = t('records.event.kind')
  const found = await findRecord<EventContent>('event', key, edition.number)
  if (!found) notFound()
  const { record, history } = found
  if (!record) {
    return <WithdrawnRecord request={request} path={path} trail={trail} kind={kind} history={history} />
  }
  const reading = await readEvent(record, edition.number)
  // What an edition shows never changes; packs come with their time, so only the newest page names them.
  const packs = request.pinned ? [] : await listPressPacks(key)
  const { content } = record
  const { notes, titles } = reading
  const whole = content.partOf === null ? null : (titles.get(`event:${content.partOf}`) ?? null)
  return (
    <PageFrame request={request} path={path} trail={trail}>
      <StructuredData data={eventOf(record, whole, locale)} />
      <RecordTitle kind={kind} titles={record} locale={locale} missing={t('shared.record.noName')} />
      <KeepButton request={request} item={`event:${key}`} />
      <EventFacts request={request} event={key} content={content} reading={reading} />
      <PressLinks request={request} heading={t('press.onEventPage')} packs={packs} />
      <div className="mt-6">
        <Note note={content.note} locale={locale} />
      </div>
      <EventAnnounced request={request} reading={reading} />
      <EventRecorded request={request} event={key} reading={reading} />
      {reading.funnel.whole.count > 0 && (
        <FunnelSection request={request} filter={{ event: key }} funnel={reading.funnel} />
      )}
      <EventEnterprises request={request} content={content} reading={reading} />
      <EventLaunches request={request} launches={content.launches} notes={notes} />
      <SourceNotes request={request} notes={notes} />
      <VersionHistory request={request} path={path} history={history} />
      <CiteLine request={request} path={path} title={titleIn(record, locale).text} />
    </PageFrame>
  )
}
