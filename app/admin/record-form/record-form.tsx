import type { ReactNode } from 'react'
import { placeChoices, type NamedKey } from '#app/admin/record-form/choices'
import { ErrorSummary } from '#app/admin/record-form/error-summary'
import { FieldInput } from '#app/admin/record-form/field-input'
import type { FormContext } from '#app/admin/record-form/form-context'
import type { Typed } from '#lib/desk/drafts'
import type { Field } from '#lib/desk/fields/field'

interface RecordFormProps {
  context: FormContext
  fields: readonly Field[]
  content: Typed
  action: (form: FormData) => Promise<void>
  /** What goes back with the form: which draft, which revision, which step. */
  hidden: Record<string, string>
  /** The words on the main button, and buttons beside it. */
  button: string
  /** A question that is not part of the record, asked before the others. */
  first?: ReactNode
  children?: ReactNode
}

/** The questions of one record. Everything typed is saved by whichever button is pressed. */
export function RecordForm({
  context,
  fields,
  content,
  action,
  hidden,
  button,
  first,
  children,
}: RecordFormProps) {
  const { t, problems, choices, locale } = context
  return (
    <>
      {problems.length > 0 && <ErrorSummary heading={t('forms.error.summary')} problems={problems} />}
      {/* A new key for each revision: a form that stays in place would keep showing what it was first given. */}
      <form key={Object.values(hidden).join(' ')} action={action} className="max-w-4xl">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* The Enter key presses the first button of a form, which must not be "add" or "remove". */}
        <button name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only">
          {button}
        </button>
        {first}
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            context={context}
            field={field}
            path={field.name}
            value={content[field.name]}
          />
        ))}
        <p className="mt-8 flex flex-wrap gap-4">
          <button name="intent" value="save" className="button">
            {button}
          </button>
          {children}
        </p>
      </form>
      {Object.entries(choices).map(([kind, list]) => (
        <ChoiceList key={kind} kind={kind} list={list} />
      ))}
      <ChoiceList kind="place" list={placeChoices(locale)} />
    </>
  )
}

function ChoiceList({ kind, list }: { kind: string; list: readonly NamedKey[] }) {
  return (
    <datalist id={`choices-${kind}`}>
      {list.map(({ key, name }) => (
        <option key={key} value={`${name} · ${key}`} />
      ))}
    </datalist>
  )
}
