import { AmountForms, AnnouncedNumber } from '#components/announced-number'
import { CiteAnnounced } from '#components/cite-announced'
import { Note } from '#components/note'
import type { FrameRequest } from '#components/page-frame'
import { PartBar } from '#components/part-bar'
import { SourceMarks } from '#components/source-marks'
import type { FigureWithParts } from '#lib/figures/parts'
import { formatSpan } from '#lib/i18n/format'
import type { SourceNote } from '#lib/sources/notes'

interface AnnouncedFigureProps {
  request: FrameRequest
  node: FigureWithParts
  notes: readonly SourceNote[]
  /** True under figure blocks that already show its number and name. */
  underBlocks?: boolean
}

/** One announced figure as printed, with its units, base, authority and source, and its parts drawn inside it. */
export function AnnouncedFigure({ request, node, notes, underBlocks = false }: AnnouncedFigureProps) {
  const { t, locale, href } = request
  const { content, key } = node.figure
  const { base, on, until, attributedTo } = content
  return (
    <li className="border-t border-rule py-4">
      <p className="text-small text-quiet">
        {t(`terms.measure.${content.measure}`)}
        {on && ` · ${formatSpan(on, until, locale)}`}
      </p>
      {!underBlocks && (
        <>
          <p className="text-large font-semibold">
            <a href={href(`/figures/announced/${key}`)} className="text-ink decoration-accent">
              <AnnouncedNumber t={t} locale={locale} content={content} />
            </a>
          </p>
          <p>
            {content.name[locale]}
            <SourceMarks t={t} notes={notes} citations={content.sources} />
          </p>
          <CiteAnnounced request={request} figure={node.figure} />
        </>
      )}
      <PartShares request={request} node={node} />
      <div className="mt-1 grid gap-1 text-small text-quiet">
        <AmountForms t={t} locale={locale} content={content} />
        {base && (
          <p>
            {t(base.stated ? 'records.figure.baseStated' : 'records.figure.baseNotStated', {
              base: base.statement[locale],
            })}
          </p>
        )}
        {attributedTo && <p>{t('records.figure.attributedTo', { name: attributedTo[locale] })}</p>}
        {node.replaces && (
          <OtherFigure request={request} says={t('records.figure.replaces')} figure={node.replaces} />
        )}
        {node.disagrees.map((other) => (
          <OtherFigure
            key={other.key}
            request={request}
            says={t('records.figure.disagrees')}
            figure={other}
          />
        ))}
      </div>
      <Note note={content.note} locale={locale} />
      {node.parts.length > 0 && (
        <div className="mt-3 ms-4 border-s-2 border-accent ps-4">
          <p className="text-small text-quiet">{t('records.figure.partsNotAdded')}</p>
          <ul>
            {node.parts.map((part) => (
              <AnnouncedFigure key={part.figure.key} request={request} node={part} notes={notes} />
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

interface OtherFigureProps {
  request: FrameRequest
  says: string
  figure: FigureWithParts['figure']
}

/** Another figure that this one replaces or contradicts, with its number. */
function OtherFigure({ request: { t, locale, href }, says, figure }: OtherFigureProps) {
  return (
    <p className="text-warn">
      {says}
      <a href={href(`/figures/announced/${figure.key}`)}>
        <AnnouncedNumber t={t} locale={locale} content={figure.content} />
      </a>
    </p>
  )
}

/** What part of the figure above it a figure is, drawn and in words. */
function PartShares({ request: { t }, node: { ofWhole } }: { request: FrameRequest; node: FigureWithParts }) {
  const shares = (['quantity', 'amount'] as const).filter((unit) => ofWhole[unit] !== null)
  return shares.map((unit) => {
    const percent = ofWhole[unit] ?? '0'
    const label = t(unit === 'quantity' ? 'records.figure.partOfCount' : 'records.figure.partOfValue', {
      percent,
    })
    return (
      <div key={unit} className="my-1">
        <PartBar percent={percent} label={label} />
        <p className="text-small text-quiet">{label}</p>
      </div>
    )
  })
}
