import type { FormContext } from '#app/admin/record-form/form-context'
import { FieldInput, GroupInputs } from '#app/admin/record-form/field-input'
import { LabelledGroup } from '#app/admin/record-form/labelled'
import { labelOf } from '#app/admin/record-form/words'
import type { Field } from '#lib/desk/fields/field'

interface ListInputProps {
  context: FormContext
  field: Extract<Field, { type: 'list' }>
  path: string
  value: unknown
}

/** Repeated items, each a fieldset; one more and one less are buttons that send the form and work without scripts. */
export function ListInput({ context, field, path, value }: ListInputProps) {
  const { t } = context
  const given: unknown[] = Array.isArray(value) ? value : []
  const items = given.length === 0 && field.required ? [null] : given
  const what = labelOf(field.of, t)
  return (
    <LabelledGroup context={context} field={field} path={path}>
      {items.map((item, at) => {
        const place = `${path}.${at}`
        const name = t('forms.item', { what, number: String(at + 1) })
        return (
          <div key={place} role="group" aria-label={name} className="mt-3 border-s-2 border-rule ps-4">
            {field.of.type === 'group' ? (
              <div id={place} tabIndex={-1}>
                <p className="text-small text-quiet">{name}</p>
                <GroupInputs context={context} fields={field.of.fields} path={place} value={item} />
              </div>
            ) : (
              <FieldInput context={context} field={field.of} path={place} value={item} />
            )}
            {given.length > 0 && (
              <button
                name="intent"
                value={`remove:${place}`}
                className="mt-2 cursor-pointer py-2 text-warn underline"
              >
                {t('forms.remove', { what: name })}
              </button>
            )}
          </div>
        )
      })}
      <p className="mt-3">
        <button name="intent" value={`add:${path}`} className="button button-quiet">
          {t('forms.add', { what })}
        </button>
      </p>
    </LabelledGroup>
  )
}
