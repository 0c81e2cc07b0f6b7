import { formatAsEntered, formatYuan, moneyParts } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import type { ProjectRow } from '#lib/projects/queries'

interface ProjectValueProps {
  t: Translate
  locale: Locale
  row: Pick<ProjectRow, 'valueCny' | 'content'>
}

/** A project's value as a number in the unit of the column's head; in words where it is not disclosed or not in yuan. */
export function ProjectValue({ t, locale, row: { valueCny, content } }: ProjectValueProps) {
  if (valueCny !== null) {
    return (
      <data value={valueCny} title={formatYuan(valueCny, locale)}>
        {moneyParts(valueCny, locale).number}
      </data>
    )
  }
  return content.value ? (
    formatAsEntered(content.value, locale)
  ) : (
    <span className="text-quiet">{t('shared.list.notDisclosed')}</span>
  )
}
