import type { ReactNode } from 'react'
import type { PageRequest } from '#app/request'
import { EventAnnounced } from '#app/[locale]/events/[key]/event-announced'
import { EventFacts } from '#app/[locale]/events/[key]/event-facts'
import { EventRecorded } from '#app/[locale]/events/[key]/event-recorded'
import { PressCitation } from '#app/[locale]/events/[key]/press/press-citation'
import { PressContact } from '#app/[locale]/events/[key]/press/press-contact'
import { PressShares } from '#app/[locale]/events/[key]/press/press-shares'
import type { PackReading, ShownPack } from '#app/[locale]/events/[key]/press/read-pack'
import { FunnelSection } from '#components/funnel-section'
import { Note } from '#components/note'
import { RecordTitle } from '#components/record-title'
import { SourceNotes } from '#components/source-notes'
import { formatInstant } from '#lib/i18n/format'
import { pressPath } from '#lib/press/pdf'

interface PressSheetProps {
  request: PageRequest
  pack: ShownPack
  reading: PackReading
  /** Said under the heading on the screen alone: the PDF, other packs. */
  children?: ReactNode
}

/** The press pack itself, as it is read on the screen, printed and previewed. */
export function PressSheet({
  request,
  pack,
  reading: { event, reading, shares, figures },
  children,
}: PressSheetProps) {
  const { t, locale, edition, href } = request
  const { content } = event
  const number = pack.number === null ? null : t('press.number', { number: String(pack.number) })
  const lines = [number, t('press.released', { time: formatInstant(pack.releaseAt, locale) })]
  return (
    <article className="press">
      <RecordTitle
        kind={t('press.kind')}
        titles={event}
        locale={locale}
        missing={t('shared.record.noName')}
      />
      <p className="mt-2">{lines.filter(Boolean).join(' · ')}</p>
      <p className="text-small text-quiet">
        {edition.publishedAt &&
          t('press.edition', {
            number: String(edition.number),
            time: formatInstant(edition.publishedAt, locale),
          })}{' '}
        · {t('press.fixed', { number: String(edition.number) })}
      </p>
      {pack.number !== null && (
        <p className="print-only text-small">
          {t('press.address')}
          {t('pages.lists.colon')}
          {href(pressPath({ event: pack.event, number: pack.number })).split('?')[0]}
        </p>
      )}
      {children}
      {pack.content.note && (
        <section aria-labelledby="note" className="mt-8 max-w-3xl">
          <h2 id="note" className="text-large">
            {t('press.note')}
          </h2>
          <p>{pack.content.note[locale]}</p>
        </section>
      )}
      <EventFacts request={request} event={pack.event} content={content} reading={reading} />
      <div className="mt-6">
        <Note note={content.note} locale={locale} />
      </div>
      <EventAnnounced request={request} reading={reading} />
      <EventRecorded request={request} event={pack.event} reading={reading} />
      {reading.funnel.whole.count > 0 && (
        <FunnelSection request={request} filter={{ event: pack.event }} funnel={reading.funnel} />
      )}
      <PressShares request={request} figures={reading.figures} shares={shares} bases={reading.bases} />
      <SourceNotes request={request} notes={reading.notes} />
      <PressContact request={request} contact={pack.content.contact} />
      <PressCitation request={request} pack={pack} event={event} figures={figures} />
    </article>
  )
}
