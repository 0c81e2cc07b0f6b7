import { formatBySize, formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import { term } from '#lib/i18n/terms'
import type { Translate } from '#lib/i18n/translate'
import { isPartialDate } from '#lib/dates/partial-date'
import type { Amount } from '#lib/money/schema'
import type { Messages } from '#lib/i18n/messages'

/** Fields that hold a code, with the room of its words. */
const coded: Record<string, keyof Messages['terms']> = {
  agreement: 'agreement',
  signing: 'signing',
  industry: 'industry',
  gbSection: 'gbSection',
  valueBasis: 'valueBasis',
  form: 'form',
  trust: 'trust',
  measure: 'measure',
  stage: 'stage',
  type: 'relation',
  role: 'attendance',
  standing: 'standing',
  level: 'parkLevel',
  cooperation: 'cooperation',
  lang: 'language',
  benefit: 'benefit',
  rateBase: 'benefitQuantity',
  measured: 'benefitQuantity',
  comparison: 'comparison',
  ceilingPer: 'ceilingPer',
  sections: 'gbSection',
  enterpriseAge: 'enterpriseAge',
}

type Fields = Record<string, unknown>
const isAmount = (value: Fields): boolean =>
  typeof value.number === 'string' && typeof value.unit === 'string'
const isBilingual = (value: Fields): boolean => typeof value.zh === 'string' && typeof value.en === 'string'

/** Fields of a nested entry that a reader needs no words for. */
const silent = new Set(['sources', 'bound', 'rateBound', 'asPrinted'])

/** The name of the record that a field's key refers to; null when the field refers to none, or to none that is known. */
export type NameOf = (field: string, key: string) => string | null

/** The value of a record's field as one line of text, for a list of changes. Null means empty. */
export function fieldValue(
  field: string,
  value: unknown,
  t: Translate,
  locale: Locale,
  nameOf: NameOf = () => null,
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return t(value ? 'terms.yesNo.yes' : 'terms.yesNo.no')
  if (typeof value === 'string') {
    const room = coded[field]
    if (room) return term(t, room, value)
    return nameOf(field, value) ?? (isPartialDate(value) ? formatDate(value, locale) : value)
  }
  if (Array.isArray(value)) {
    return (
      value
        .map((item) => fieldValue(field, item, t, locale, nameOf))
        .filter(Boolean)
        .join(' · ') || null
    )
  }
  const fields = value as Fields
  if (isBilingual(fields)) return String(fields[locale])
  if (isAmount(fields)) return formatBySize(value as Amount, locale)
  const { kind, key } = fields
  const subject = typeof kind === 'string' && typeof key === 'string' ? nameOf(kind, key) : null
  if (subject !== null) return subject
  const lines = Object.entries(fields)
    .filter(([name]) => !silent.has(name))
    .map(([name, item]) => fieldValue(name, item, t, locale, nameOf))
  return lines.filter(Boolean).join(locale === 'zh' ? '，' : ', ') || null
}
