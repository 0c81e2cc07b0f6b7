import { changedFields, type FieldChange } from '#lib/editions/changes'
import { fieldValue, type NameOf } from '#lib/i18n/field-value'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'

interface ChangeListProps {
  t: Translate
  locale: Locale
  before: unknown
  after: unknown
  nameOf: NameOf
  /** Up to how many changes stand open; more wait behind a line that opens them. */
  openUpTo?: number
}

type MessageKey = Parameters<Translate>[0]

/** The fields that changed between two versions of a record, each with its value before and after. */
export function ChangeList({ t, locale, before, after, nameOf, openUpTo = 0 }: ChangeListProps) {
  const changes = changedFields(before, after)
  if (changes.length === 0) return <p className="text-small text-quiet">{t('records.shared.noChanges')}</p>
  return (
    <details className="mt-1 text-small" open={changes.length <= openUpTo}>
      <summary className="cursor-pointer py-1 text-accent">
        {t('records.shared.changes', { count: changes.length })}
      </summary>
      <dl className="mt-1 border-s-2 border-rule ps-4">
        {changes.map((change) => (
          <div key={change.field} className="py-1">
            <dt className="font-semibold">{t(`records.field.${change.field}` as MessageKey)}</dt>
            <ChangeLines t={t} locale={locale} change={change} nameOf={nameOf} />
          </div>
        ))}
      </dl>
    </details>
  )
}

type ChangeLinesProps = Pick<ChangeListProps, 't' | 'locale' | 'nameOf'> & { change: FieldChange }

function ChangeLines({ t, locale, change, nameOf }: ChangeLinesProps) {
  const { field, before, after, added, removed } = change
  const words = (value: unknown) =>
    fieldValue(field, value, t, locale, nameOf) ?? t('records.shared.emptyField')
  if (Array.isArray(before) || Array.isArray(after)) {
    return (
      <>
        {removed.map((item, at) => (
          <dd key={`-${at}`}>
            {t('records.shared.removed')} <del>{words(item)}</del>
          </dd>
        ))}
        {added.map((item, at) => (
          <dd key={`+${at}`}>
            {t('records.shared.added')} <ins className="no-underline">{words(item)}</ins>
          </dd>
        ))}
      </>
    )
  }
  const old = fieldValue(field, before, t, locale, nameOf)
  return (
    <>
      <dd>
        {t('records.shared.before')} {old === null ? t('records.shared.emptyField') : <del>{old}</del>}
      </dd>
      <dd>
        {t('records.shared.after')} <ins className="no-underline">{words(after)}</ins>
      </dd>
    </>
  )
}
