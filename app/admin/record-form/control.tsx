import { placeChoices, shown } from '#app/admin/record-form/choices'
import { described, type FormContext } from '#app/admin/record-form/form-context'
import { wordOf } from '#app/admin/record-form/words'
import type { Field } from '#lib/desk/fields/field'

interface ControlProps {
  context: FormContext
  field: Field
  path: string
  value: unknown
}

/** The input of a field with one value, holding what was typed. */
export function Control({ context, field, path, value }: ControlProps) {
  const typed = typeof value === 'string' ? value : ''
  const common = {
    id: path,
    name: path,
    className: 'field',
    ...described(context, path, field.hint !== undefined),
  }
  switch (field.type) {
    case 'longText':
      return <textarea {...common} rows={3} defaultValue={typed} />
    case 'lines':
      return <textarea {...common} rows={3} defaultValue={Array.isArray(value) ? value.join('\n') : ''} />
    case 'yesNo': {
      const options = ['yes', 'no']
      const chosen = value === true ? 'yes' : value === false ? 'no' : ''
      return (
        <Options
          context={context}
          common={common}
          words="yesNo"
          options={options}
          chosen={chosen}
          field={field}
        />
      )
    }
    case 'select':
      return (
        <Options
          context={context}
          common={common}
          words={field.words}
          options={field.options}
          chosen={typed || (field.fallback ?? '')}
          field={field}
        />
      )
    case 'place':
      return (
        <input
          {...common}
          list="choices-place"
          autoComplete="off"
          defaultValue={shown(typed, placeChoices(context.locale))}
        />
      )
    case 'reference':
      return (
        <input
          {...common}
          list={`choices-${field.kind}`}
          autoComplete="off"
          defaultValue={shown(typed, context.choices[field.kind] ?? [])}
        />
      )
    case 'number':
      return <input {...common} inputMode="decimal" autoComplete="off" defaultValue={typed} />
    default:
      return <input {...common} defaultValue={typed} />
  }
}

interface OptionsProps {
  context: FormContext
  common: { id: string; name: string; className: string }
  words: Parameters<typeof wordOf>[0]
  options: readonly string[]
  chosen: string
  field: Field
}

function Options({ context: { t, locale }, common, words, options, chosen, field }: OptionsProps) {
  const offered = chosen === '' || options.includes(chosen) ? options : [chosen, ...options]
  return (
    <select {...common} defaultValue={chosen}>
      {!('fallback' in field && field.fallback) && (
        <option value="">{field.required ? t('forms.choose') : t('forms.notStated')}</option>
      )}
      {offered.map((option) => (
        <option key={option} value={option}>
          {wordOf(words, option, locale, t)}
        </option>
      ))}
    </select>
  )
}
