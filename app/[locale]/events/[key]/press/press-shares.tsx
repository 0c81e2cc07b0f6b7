import type { PageRequest } from '#app/request'
import { ShareTable } from '#app/[locale]/events/[key]/press/share-table'
import { AnnouncedNumber } from '#components/announced-number'
import { Section } from '#components/section'
import type { AnnouncedFigure } from '#lib/figures/announced'
import { isShare } from '#lib/press/announced-shares'
import type { EventShares } from '#lib/press/shares'
import type { ValueBasis } from '#lib/projects/schema'

interface PressSharesProps {
  request: PageRequest
  figures: readonly AnnouncedFigure[]
  shares: EventShares
  /** What the recorded values are; empty when none is disclosed. */
  bases: readonly ValueBasis[]
}

/** Every share with its base and measure: as announced, and of the recorded projects by number beside by value. */
export function PressShares({ request, figures, shares: { all, ofAll, byCity }, bases }: PressSharesProps) {
  const { t, locale, edition, href } = request
  const announced = figures.filter(isShare)
  const { count, countWithValue } = ofAll.part
  return (
    <Section id="shares" title={t('press.shares.title')} says={t('press.shares.says')}>
      <h3 className="text-large">{t('press.shares.announced')}</h3>
      {announced.length === 0 && <p className="text-quiet">{t('press.shares.noAnnounced')}</p>}
      <ul className="max-w-4xl">
        {announced.map(({ key, content }) => (
          <li key={key} className="kept border-t border-rule py-2">
            <a href={href(`/figures/announced/${key}`)} className="font-semibold text-ink">
              <AnnouncedNumber t={t} locale={locale} content={content} />
            </a>{' '}
            {content.name[locale]}
            {content.base && (
              <p className="text-small text-quiet">
                {t(content.base.stated ? 'records.figure.baseStated' : 'records.figure.baseNotStated', {
                  base: content.base.statement[locale],
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <h3 className="mt-8 text-large">{t('press.shares.recorded')}</h3>
      {count === 0 ? (
        <p className="text-quiet">{t('press.shares.noRecorded')}</p>
      ) : (
        <>
          <ShareTable request={request} caption={t('press.shares.ofAllCaption')} shares={[ofAll]} />
          <p className="mt-1 text-small text-quiet">
            {t('press.shares.ofAllBase', {
              edition: String(edition.number),
              all: String(all.count),
              allWithValue: String(all.countWithValue),
            })}
          </p>
          {byCity.length > 0 && (
            <div className="mt-6">
              <ShareTable request={request} caption={t('press.shares.byCityCaption')} shares={byCity} />
              <p className="mt-1 text-small text-quiet">
                {t('press.shares.byCityBase', { count: String(count), withValue: String(countWithValue) })}
              </p>
            </div>
          )}
          {bases.length > 0 && (
            <p className="mt-1 text-small text-quiet">
              {t('press.shares.bases', {
                bases: bases
                  .map((basis) => t(`terms.valueBasis.${basis}`))
                  .join(locale === 'zh' ? '；' : '; '),
              })}
            </p>
          )}
        </>
      )}
    </Section>
  )
}
