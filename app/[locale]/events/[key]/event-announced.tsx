import type { PageRequest } from '#app/request'
import type { EventReading } from '#app/[locale]/events/[key]/read-event'
import { AnnouncedFigure } from '#components/announced-figure'
import { CiteAnnounced } from '#components/cite-announced'
import { FigureBlock } from '#components/figure-block'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import { announcedTotals } from '#lib/figures/announced-totals'
import { withParts } from '#lib/figures/parts'
import { amountBlock, withBound } from '#lib/i18n/announced'
import { grouped } from '#lib/money/amount'

interface EventAnnouncedProps {
  request: PageRequest
  reading: EventReading
}

/** What was announced of an event: totals of signings first and large, then the other figures; parts inside their whole. */
export function EventAnnounced({ request, reading: { figures, notes } }: EventAnnouncedProps) {
  const { t } = request
  const totals = new Set(announcedTotals(figures).map(({ key }) => key))
  const nodes = withParts(figures)
  const headline = nodes.filter(({ figure }) => totals.has(figure.key))
  const others = nodes.filter(({ figure }) => !totals.has(figure.key))
  return (
    <Section id="announced" title={t('records.event.announced')} says={t('records.event.announcedSay')}>
      {headline.length === 0 && <p className="text-quiet">{t('records.event.noAnnounced')}</p>}
      {headline.map((node) => (
        <div key={node.figure.key} className="mb-8">
          <Blocks request={request} figure={node.figure} notes={notes} />
          <p className="mt-1">
            <CiteAnnounced request={request} figure={node.figure} />
          </p>
          <ul className="mt-3 max-w-4xl">
            <AnnouncedFigure request={request} node={node} notes={notes} underBlocks />
          </ul>
        </div>
      ))}
      {others.length > 0 && (
        <>
          <h3 className="mt-8 text-large">{t('records.event.otherAnnounced')}</h3>
          <ul className="mt-3 max-w-4xl">
            {others.map((node) => (
              <AnnouncedFigure key={node.figure.key} request={request} node={node} notes={notes} />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

interface BlocksProps {
  request: PageRequest
  figure: EventReading['figures'][number]
  notes: EventReading['notes']
}

function Blocks({ request: { t, locale, href }, figure: { key, content }, notes }: BlocksProps) {
  const { quantity, amount, name, sources } = content
  const says = (
    <>
      {name[locale]}
      <SourceMarks t={t} notes={notes} citations={sources} />
    </>
  )
  const page = href(`/figures/announced/${key}`)
  return (
    <div className="grid gap-6 md:grid-cols-2">
      {quantity && (
        <FigureBlock
          number={withBound(grouped(quantity.number), quantity.bound, t, locale)}
          unit={quantity.unit[locale]}
          says={says}
          href={page}
        />
      )}
      {amount && <FigureBlock {...amountBlock(amount, t, locale)} says={says} href={page} />}
    </div>
  )
}
