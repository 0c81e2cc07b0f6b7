import type { PageRequest } from '#app/request'
import { AnnouncedNumber } from '#components/announced-number'
import { CiteAnnounced } from '#components/cite-announced'
import { PartBar } from '#components/part-bar'
import type { CoveredTotal } from '#lib/figures/event-coverage'
import type { FigureWithParts } from '#lib/figures/parts'
import { announcedLine } from '#lib/i18n/announced'

interface AnnouncedCellProps {
  request: PageRequest
  total: CoveredTotal | null
}

/** An announced total of an event as printed, with its parts drawn inside it. */
export function AnnouncedCell({ request, total }: AnnouncedCellProps) {
  const { t, locale, href } = request
  if (!total) return <span className="text-quiet">{t('pages.events.noAnnounced')}</span>
  const { figure, parts } = total
  return (
    <>
      <a href={href(`/figures/announced/${figure.key}`)} title={figure.content.name[locale]}>
        <AnnouncedNumber t={t} locale={locale} content={figure.content} />
      </a>
      <span className="block">
        <CiteAnnounced request={request} figure={figure} />
      </span>
      {parts.length > 0 && (
        <div className="mt-1 border-s-2 border-accent ps-2 text-small">
          <p className="text-quiet">{t('coverage.page.parts')}</p>
          <ul>
            {parts.map((part) => (
              <PartOf key={part.figure.key} request={request} part={part} />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** A part of an announced total, by count or else by value inside its whole. */
function PartOf({ request, part: { figure, ofWhole } }: { request: PageRequest; part: FigureWithParts }) {
  const { t, locale, href } = request
  const { name } = figure.content
  const number = announcedLine(figure.content, t, locale)
  const percent = ofWhole.quantity ?? ofWhole.amount
  const says = t(ofWhole.quantity === null ? 'records.figure.partOfValue' : 'records.figure.partOfCount', {
    percent: percent ?? '',
  })
  return (
    <li className="py-1">
      <a href={href(`/figures/announced/${figure.key}`)}>
        {number} · {name[locale]}
      </a>
      {percent !== null && (
        <span className="block w-32">
          <PartBar percent={percent} label={says} />
        </span>
      )}
    </li>
  )
}
