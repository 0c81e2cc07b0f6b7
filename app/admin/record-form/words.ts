import type { Field, Hint } from '#lib/desk/fields/field'
import type { Words } from '#lib/desk/fields/field'
import { unitWord } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import type { MoneyUnit } from '#lib/money/schema'

/** The question that a field asks. */
export function labelOf(field: Field, t: Translate): string {
  return t(`forms.field.${field.label ?? field.name}`)
}

export function hintOf(hint: Hint, t: Translate): string {
  return t(`forms.hint.${hint}`)
}

/** The word for an option of a choice; an option that the portal does not know stands as it was typed. */
export function wordOf(words: Words, option: string, locale: Locale, t: Translate): string {
  if (words === 'unit') return unitWord(option as MoneyUnit, locale) ?? option
  const key = `terms.${words}.${option}` as 'terms.yesNo.yes'
  return t.has(key) ? t(key) : option
}
