import { beijingDay } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import { hasExpired } from '#lib/policies/validity'

interface ValidityMarkProps {
  t: Translate
  locale: Locale
  edition: Edition
  until: string | null
}

/** Until when a policy holds, and whether it had run out on the day of the edition shown. */
export function ValidityMark({ t, locale, edition, until }: ValidityMarkProps) {
  if (until === null) return <>{t('pages.policies.noEnd')}</>
  const day = edition.publishedAt && beijingDay(edition.publishedAt)
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
