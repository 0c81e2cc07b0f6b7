import type { PageRequest } from '#app/request'
import { Section } from '#components/section'
import { TitleLink } from '#components/title-link'
import { recordPath } from '#lib/editions/paths'
import type { LatestChange } from '#lib/figures/front-page'

/** The newest corrections and withdrawals, each with its record and the edition that made it. */
export function LatestChanges({
  request: { t, locale, href },
  changes,
}: {
  request: PageRequest
  changes: readonly LatestChange[]
}) {
  return (
    <Section id="corrections" title={t('home.journalist.corrections')}>
      {changes.length === 0 ? (
        <p className="text-quiet">{t('home.journalist.noCorrections')}</p>
      ) : (
        <ul>
          {changes.map((one) => (
            <li key={`${one.kind}:${one.key} ${one.edition}`} className="border-t border-rule py-2">
              {t(`terms.change.${one.change}`)} ·{' '}
              <TitleLink href={href(recordPath(one.kind, one.key))} titles={one} locale={locale} /> ·{' '}
              <a href={href(`/editions/${one.edition}`)}>
                {t('home.journalist.inEdition', { number: String(one.edition) })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <a href={href('/corrections')}>{t('home.journalist.allCorrections')}</a>
      </p>
    </Section>
  )
}
