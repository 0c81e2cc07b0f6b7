import type { Desk } from '#app/admin/desk'
import type { Choices } from '#app/admin/record-form/choices'
import { isEmpty } from '#app/admin/record-form/read'
import { labelOf } from '#app/admin/record-form/words'
import { Value } from '#app/admin/record-view/value'
import type { Typed } from '#lib/desk/drafts'
import type { Field } from '#lib/desk/fields/field'

interface AnswersProps {
  desk: Desk
  choices: Choices
  fields: readonly Field[]
  content: Typed
  /** Where an answer can be changed; null where it cannot. */
  change: ((field: Field) => string) | null
}

/** A record question by question; what is empty and can be is left out unless it can be changed here. */
export function Answers({ desk, choices, fields, content, change }: AnswersProps) {
  const { t } = desk
  const seen = fields.filter(
    (field) => field.required || change !== null || !isEmpty(field, content[field.name]),
  )
  return (
    <dl className="mt-4 border-t border-rule">
      {seen.map((field) => {
        const label = labelOf(field, t)
        return (
          <div
            key={field.name}
            className="grid gap-x-6 border-b border-rule py-3 md:grid-cols-[12rem_1fr_auto]"
          >
            <dt className="font-semibold">{label}</dt>
            <dd className="min-w-0">
              <Value desk={desk} choices={choices} field={field} value={content[field.name]} />
            </dd>
            {change && (
              <dd>
                <a href={change(field)}>
                  {t('admin.draft.change')}
                  <span className="sr-only">{label}</span>
                </a>
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}
