import type { Desk } from '#app/admin/desk'
import { shown, type Choices } from '#app/admin/record-form/choices'
import { labelOf, wordOf } from '#app/admin/record-form/words'
import type { Field } from '#lib/desk/fields/field'
import { formatDate } from '#lib/i18n/format'
import { isPartialDate } from '#lib/dates/partial-date'
import { languageTags, locales } from '#lib/i18n/locales'
import { placeName } from '#lib/places/divisions'

interface ValueProps {
  desk: Desk
  choices: Choices
  field: Field
  value: unknown
}

/** An answer as a reader sees it; what was typed wrongly stands as it was typed. */
export function Value({ desk, choices, field, value }: ValueProps) {
  const { t, locale } = desk
  if (value === null || value === undefined || value === '')
    return <span className="text-quiet">{t('admin.empty')}</span>
  if (field.type === 'list' || field.type === 'lines') {
    const items: unknown[] = Array.isArray(value) ? value : []
    if (items.length === 0) return <span className="text-quiet">{t('admin.empty')}</span>
    const of: Field = field.type === 'list' ? field.of : { name: field.name, type: 'text' }
    return (
      <ul className="grid gap-2">
        {items.map((item, at) => (
          <li key={at}>
            <Value desk={desk} choices={choices} field={of} value={item} />
          </li>
        ))}
      </ul>
    )
  }
  if (field.type === 'bilingual') return <BothTexts texts={value as Record<string, unknown>} />
  if (field.type === 'group') return <Group desk={desk} choices={choices} field={field} value={value} />
  if (field.type === 'yesNo') return t(`terms.yesNo.${value === true ? 'yes' : 'no'}`)
  const text = String(value)
  if (field.type === 'select') return wordOf(field.words, text, locale, t)
  if (field.type === 'reference') return shown(text, choices[field.kind] ?? [])
  if (field.type === 'place') return [placeName(text, locale), text].filter(Boolean).join(' · ')
  if (field.type === 'date' && isPartialDate(text)) return formatDate(text, locale)
  return <span className="whitespace-pre-line">{text.length > 3000 ? `${text.slice(0, 3000)}…` : text}</span>
}

function BothTexts({ texts }: { texts: Record<string, unknown> }) {
  return locales.map((locale) => (
    <p key={locale} lang={languageTags[locale]}>
      {typeof texts[locale] === 'string' ? texts[locale].slice(0, 3000) : ''}
    </p>
  ))
}

function Group({ desk, choices, field, value }: ValueProps & { field: Extract<Field, { type: 'group' }> }) {
  const given = value as Record<string, unknown>
  const isMoney = field.fields.some(({ name }) => name === 'bound')
  const parts = field.fields.filter(({ name }) => {
    const part = given[name]
    return part !== null && part !== '' && part !== undefined && !(isMoney && part === 'exact')
  })
  if (isMoney && parts.every(({ type }) => type !== 'bilingual')) {
    const ordered = [...parts].sort((a) => (a.name === 'bound' ? -1 : 0))
    return (
      <span className="flex flex-wrap gap-x-1">
        {ordered.map((part) => (
          <span key={part.name}>
            <Value desk={desk} choices={choices} field={part} value={given[part.name]} />
          </span>
        ))}
      </span>
    )
  }
  return (
    <dl className="grid gap-x-3 md:grid-cols-[max-content_1fr]">
      {parts.map((part) => (
        <div key={part.name} className="md:contents">
          <dt className="text-small text-quiet">{labelOf(part, desk.t)}</dt>
          <dd>
            <Value desk={desk} choices={choices} field={part} value={given[part.name]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
