import { Control } from '#app/admin/record-form/control'
import { described, problemAt, type FormContext } from '#app/admin/record-form/form-context'
import { Labelled, LabelledGroup } from '#app/admin/record-form/labelled'
import { ListInput } from '#app/admin/record-form/list-input'
import type { Field } from '#lib/desk/fields/field'
import { languageTags, locales } from '#lib/i18n/locales'

interface FieldInputProps {
  context: FormContext
  field: Field
  path: string
  value: unknown
}

/** The question of one field with its input or inputs, whatever its type. */
export function FieldInput({ context, field, path, value }: FieldInputProps) {
  if (field.type === 'list') return <ListInput context={context} field={field} path={path} value={value} />
  if (field.type === 'bilingual')
    return <BothLanguages context={context} field={field} path={path} value={value} />
  if (field.type === 'group') {
    return (
      <LabelledGroup context={context} field={field} path={path}>
        <GroupInputs context={context} fields={field.fields} path={path} value={value} />
      </LabelledGroup>
    )
  }
  return (
    <Labelled context={context} field={field} path={path}>
      <Control context={context} field={field} path={path} value={value} />
    </Labelled>
  )
}

interface GroupInputsProps extends Omit<FieldInputProps, 'field'> {
  fields: readonly Field[]
}

/** The inputs of a group, side by side where they are short and there is room. */
export function GroupInputs({ context, fields, path, value }: GroupInputsProps) {
  const values = (value ?? {}) as Record<string, unknown>
  const short = fields.every(({ type }) =>
    ['text', 'date', 'number', 'select', 'reference', 'yesNo'].includes(type),
  )
  return (
    <div className={short ? 'grid items-end gap-x-4 md:grid-flow-col md:auto-cols-fr' : undefined}>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          context={context}
          field={field}
          path={`${path}.${field.name}`}
          value={values[field.name]}
        />
      ))}
    </div>
  )
}

function BothLanguages({ context, field, path, value }: FieldInputProps) {
  const texts = (value ?? {}) as Record<string, unknown>
  return (
    <LabelledGroup context={context} field={field} path={path}>
      <div className="grid gap-x-4 md:grid-cols-2">
        {locales.map((locale) => {
          const id = `${path}.${locale}`
          const problem = problemAt(context, id)
          const typed = texts[locale]
          return (
            <div key={locale}>
              <label htmlFor={id} className="text-small">
                {context.t(`terms.language.${locale}`)}
              </label>
              {problem !== null && (
                <p id={`${id}-problem`} className="text-warn">
                  {problem}
                </p>
              )}
              <textarea
                id={id}
                name={id}
                lang={languageTags[locale]}
                rows={2}
                className="field"
                defaultValue={typeof typed === 'string' ? typed : ''}
                {...described(context, id, false)}
              />
            </div>
          )
        })}
      </div>
    </LabelledGroup>
  )
}
