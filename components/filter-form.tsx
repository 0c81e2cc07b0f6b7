import type { ReactNode } from 'react'
import type { FrameRequest } from '#components/page-frame'
import { parameterName } from '#lib/i18n/terms'

export interface Choice {
  value: string
  name: string
}

/** One field of a filter: words to search for, a whole number of yuan, a choice, or a yes. */
export type FilterField =
  | { name: string; kind: 'words' | 'number' | 'year'; label?: string }
  | { name: string; kind: 'choice'; choices: Choice[] }
  | { name: string; kind: 'yes' }

interface FilterFormProps {
  request: FrameRequest
  path: string
  given: Record<string, string>
  /** Readable words for given values that are not among a field's choices. */
  words?: Record<string, string>
  fields: readonly FilterField[]
  /** The orders the list can be put in; none for a list with one order. */
  sorts?: readonly ('-date' | 'date' | '-value' | 'value' | 'name')[]
  /** Fields that the page has beside its filter, such as what to draw up a table by. */
  children?: ReactNode
}

/**
 * A filter as a plain form. On a narrow screen it waits behind a line that opens it and says how much is set, so that
 * the records come first.
 */
export function FilterForm({
  request,
  path,
  given,
  words = {},
  fields,
  sorts = [],
  children,
}: FilterFormProps) {
  const { t, href, pinned, edition } = request
  const set = Object.keys(given).filter((name) => name !== 'sort').length
  return (
    <div className="mt-6 no-print">
      <details className="filter-switch">
        <summary className="button button-quiet list-none">
          {set > 0 ? t('shared.list.filterSet', { count: set }) : t('shared.list.filter')}
        </summary>
      </details>
      <form
        action={href(path).split('?')[0]}
        className="grid grid-cols-1 items-end gap-x-5 gap-y-3 border-y border-rule py-4 md:grid-cols-3 lg:grid-cols-4"
        aria-label={t('shared.list.filter')}
      >
        {children}
        {fields.map((field) => (
          <Field
            key={field.name}
            request={request}
            field={field}
            value={given[field.name] ?? ''}
            words={words[field.name]}
          />
        ))}
        {sorts.length > 0 && (
          <label className="block">
            <span className="text-small text-quiet">{t('shared.list.sort')}</span>
            <select name="sort" className="field" defaultValue={given.sort ?? ''}>
              {sorts.map((sort, at) => (
                <option key={sort} value={at === 0 ? '' : sort}>
                  {t(`shared.sort.${sort}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {pinned && <input type="hidden" name="edition" value={edition.number} />}
        <div>
          <button className="button w-full">{t('shared.list.apply')}</button>
        </div>
      </form>
    </div>
  )
}

interface FieldProps {
  request: FrameRequest
  field: FilterField
  value: string
  words: string | undefined
}

function Field({ request, field, value, words }: FieldProps) {
  const { t } = request
  const name = ('label' in field && field.label) || parameterName(t, field.name)
  if (field.kind === 'yes') {
    return (
      <label className="flex min-h-[2.6rem] items-center gap-2">
        <input
          type="checkbox"
          name={field.name}
          value="1"
          defaultChecked={value === '1'}
          className="size-5 shrink-0"
        />
        <span>{name}</span>
      </label>
    )
  }
  return (
    <label className="block">
      <span className="text-small text-quiet">{name}</span>
      {field.kind === 'choice' ? (
        <select name={field.name} className="field" defaultValue={value}>
          <option value="">{t('shared.list.any')}</option>
          {value !== '' && !field.choices.some((choice) => choice.value === value) && (
            <option value={value}>{words ?? value}</option>
          )}
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      ) : (
        <input
          name={field.name}
          type={field.kind === 'words' ? 'search' : 'text'}
          inputMode={field.kind === 'words' ? undefined : field.kind === 'year' ? 'numeric' : 'decimal'}
          maxLength={field.kind === 'words' ? 100 : field.kind === 'year' ? 4 : 22}
          defaultValue={value}
          className="field"
        />
      )}
    </label>
  )
}
