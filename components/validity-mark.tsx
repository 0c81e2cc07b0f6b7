import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import { hasExpired } from '#lib/policies/validity'

interface ValidityMarkProps {
  t: Translate
  locale: Locale
  /** The day by which it is told, `2024-08-31`; empty: it is not told. */
  day: string
  until: string | null
}

/** Until when a policy holds, and whether it had run out on a day. */
export function ValidityMark({ t, locale, day, until }: ValidityMarkProps) {
  if (until === null) return <>{t('pages.policies.noEnd')}</>
  return (
    <>
      <time dateTime={until}>{formatDate(until, locale)}</time>
      {day && hasExpired(until, day) && (
        <strong className="block text-small text-warn">
          {t('pages.policies.expired', { date: formatDate(day, locale) })}
        </strong>
      )}
    </>
  )
}
