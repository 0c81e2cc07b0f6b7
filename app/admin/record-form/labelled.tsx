import type { ReactNode } from 'react'
import { problemAt, type FormContext } from '#app/admin/record-form/form-context'
import { hintOf, labelOf } from '#app/admin/record-form/words'
import type { Field } from '#lib/desk/fields/field'

interface LabelledProps {
  context: FormContext
  field: Field
  path: string
  children: ReactNode
}

function Optional({ context: { t }, field }: Pick<LabelledProps, 'context' | 'field'>) {
  return field.required ? null : <span className="ms-2 text-small text-quiet">{t('forms.optional')}</span>
}

function Notes({ context, field, path }: Omit<LabelledProps, 'children'>) {
  const problem = problemAt(context, path)
  return (
    <>
      {field.hint && (
        <p id={`${path}-hint`} className="text-small text-quiet">
          {hintOf(field.hint, context.t)}
        </p>
      )}
      {problem !== null && (
        <p id={`${path}-problem`} className="text-warn">
          {problem}
        </p>
      )}
    </>
  )
}

/** One input under its label, hint and problem. */
export function Labelled({ context, field, path, children }: LabelledProps) {
  return (
    <div className="mt-5">
      <label htmlFor={path} className="font-semibold">
        {labelOf(field, context.t)}
        <Optional context={context} field={field} />
      </label>
      <Notes context={context} field={field} path={path} />
      {children}
    </div>
  )
}

/** Several inputs that answer one question. */
export function LabelledGroup({ context, field, path, children }: LabelledProps) {
  const hints = [field.hint && `${path}-hint`, problemAt(context, path) !== null && `${path}-problem`]
  return (
    <fieldset
      id={path}
      tabIndex={-1}
      aria-describedby={hints.filter(Boolean).join(' ') || undefined}
      className="mt-5 min-w-0"
    >
      <legend className="font-semibold">
        {labelOf(field, context.t)}
        <Optional context={context} field={field} />
      </legend>
      <Notes context={context} field={field} path={path} />
      {children}
    </fieldset>
  )
}
