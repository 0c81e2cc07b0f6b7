import { AnnouncedNumber } from '#components/announced-number'
import type { FrameRequest } from '#components/page-frame'
import { RecordTable } from '#components/record-table'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { seriesOf } from '#lib/figures/series'
import { formatSpan } from '#lib/i18n/format'
import type { SourceNote } from '#lib/sources/notes'

interface ParkFiguresProps {
  request: FrameRequest
  figures: readonly AnnouncedFigure[]
  notes: readonly SourceNote[]
}

/** What was announced about a park: each figure with its date, a series with the earlier readings that it replaced. */
export function ParkFigures({ request, figures, notes }: ParkFiguresProps) {
  const { t, locale, href } = request
  const dated = ({ content: { on, until } }: AnnouncedFigure) =>
    on ? <time dateTime={on}>{formatSpan(on, until, locale)}</time> : t('shared.record.notKnown')
  const wholes = new Map(figures.map((figure) => [figure.key, figure.content.name[locale]]))
  return (
    <Section id="figures" title={t('records.park.figures')} says={t('records.park.figuresSay')}>
      {figures.length === 0 ? (
        <p>{t('records.park.noFigures')}</p>
      ) : (
        <RecordTable
          caption={t('pages.lists.only', { count: figures.length })}
          items={seriesOf(figures)}
          rowKey={({ newest }) => newest.key}
          columns={[
            {
              head: t('records.figure.what'),
              cell: ({ newest: { key, content } }) => (
                <>
                  <a href={href(`/figures/announced/${key}`)}>{content.name[locale]}</a>
                  <SourceMarks t={t} notes={notes} citations={content.sources} />
                  {content.disagreesWith.length > 0 && (
                    <span className="block text-small font-normal text-warn">
                      {t('records.figure.disagreement')}
                    </span>
                  )}
                  {content.partOf !== null && wholes.has(content.partOf) && (
                    <span className="block text-small font-normal text-quiet">
                      {t('records.figure.isPartOf', { whole: wholes.get(content.partOf) ?? '' })}
                    </span>
                  )}
                </>
              ),
            },
            {
              head: t('records.figure.number'),
              cell: ({ newest, earlier }) => (
                <>
                  <strong>
                    <AnnouncedNumber t={t} locale={locale} content={newest.content} />
                  </strong>
                  {earlier.map((figure) => (
                    <span key={figure.key} className="block text-small text-quiet">
                      {t('records.figure.replaced')}{' '}
                      <a href={href(`/figures/announced/${figure.key}`)}>
                        <AnnouncedNumber t={t} locale={locale} content={figure.content} />
                      </a>{' '}
                      ({dated(figure)})
                    </span>
                  ))}
                </>
              ),
            },
            { head: t('records.figure.date'), cell: ({ newest }) => dated(newest) },
            {
              head: t('shared.parameter.measure'),
              cell: ({ newest }) => t(`terms.measure.${newest.content.measure}`),
            },
          ]}
        />
      )}
    </Section>
  )
}
