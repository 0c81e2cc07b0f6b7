import { AnnouncedNumber } from '#components/announced-number'
import type { FrameRequest } from '#components/page-frame'
import { Section } from '#components/section'
import type { AnnouncedFigure } from '#lib/figures/announced'
import type { RelatedFigures } from '#lib/figures/related'
import { formatSpan } from '#lib/i18n/format'

interface OtherReadingsProps extends Omit<RelatedFigures, 'tree'> {
  request: FrameRequest
}

/** Earlier and later readings of the same figure, and figures of other sources that say otherwise. */
export function OtherReadings({ request, replaces, replacedBy, disagrees }: OtherReadingsProps) {
  const { t } = request
  return (
    <>
      {(replaces.length > 0 || replacedBy.length > 0) && (
        <Section id="series" title={t('records.figure.series')}>
          {replacedBy.length > 0 && (
            <div className="border-s-4 border-warn bg-warn-tint px-5 py-3">
              <h3 className="font-semibold">{t('records.figure.replacedBy')}</h3>
              <Readings request={request} figures={replacedBy} />
            </div>
          )}
          {replaces.length > 0 && (
            <>
              <h3 className="mt-3 font-semibold">{t('records.figure.replacesHead')}</h3>
              <Readings request={request} figures={replaces} />
            </>
          )}
        </Section>
      )}
      {disagrees.length > 0 && (
        <Section
          id="disagreement"
          title={t('records.figure.disagreement')}
          says={t('records.figure.disagreementSay')}
        >
          <Readings request={request} figures={disagrees} />
        </Section>
      )}
    </>
  )
}

function Readings({ request, figures }: { request: FrameRequest; figures: readonly AnnouncedFigure[] }) {
  const { t, locale, href } = request
  return (
    <ul className="max-w-4xl">
      {figures.map(({ key, content }) => (
        <li key={key} className="border-t border-rule py-2">
          <strong>
            <AnnouncedNumber t={t} locale={locale} content={content} />
          </strong>
          {content.on && (
            <time dateTime={content.on} className="ms-2 text-small text-quiet">
              {formatSpan(content.on, content.until, locale)}
            </time>
          )}
          <br />
          <a href={href(`/figures/announced/${key}`)}>{content.name[locale]}</a>
        </li>
      ))}
    </ul>
  )
}
